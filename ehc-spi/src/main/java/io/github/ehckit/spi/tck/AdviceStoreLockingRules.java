package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckDrafts.HEALTH;
import static io.github.ehckit.spi.tck.TckDrafts.complete;
import static io.github.ehckit.spi.tck.TckDrafts.reopened;
import static io.github.ehckit.spi.tck.TckDrafts.save;
import static io.github.ehckit.spi.tck.TckDrafts.says;
import static io.github.ehckit.spi.tck.TckDrafts.sealed;
import static io.github.ehckit.spi.tck.TckDrafts.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules AS3, AS5, AS7 and AS11 on several threads: no text of people who write at the same moment is lost. */
interface AdviceStoreLockingRules extends StoresContract {

    @TestFactory
    @IfThisFails("the revision is compared and then written in two steps, and another save gets in between.")
    default Stream<DynamicTest> AS7_of_racing_saves_exactly_one_is_saved_and_no_text_is_lost() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            Set<Answers> written = new HashSet<>();
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                int revision = round;
                List<SaveResult> results = ConcurrentRuns.run(runner -> fixture.in(() -> fixture.stores()
                        .advice()
                        .save(save(fresh, section(HEALTH, revision, text(revision, runner))))));
                assertEquals(
                        1,
                        results.stream().filter(AdviceStoreLockingRules::saved).count(),
                        "how many were saved");
                ConcurrentRuns.numbers().forEach(runner -> written.add(says(text(revision, runner))));
                written.remove(kept(fixture, fresh));
            }
            assertEquals(written, lost(fixture, fresh), "every text that did not win is kept as a copy");
        });
    }

    @TestFactory
    @IfThisFails("a save of one section blocks or overwrites a save of another section.")
    default Stream<DynamicTest> AS3_racing_saves_of_different_sections_are_all_saved() {
        return StoreFixture.inEveryMode(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            ConcurrentRuns.run(runner -> {
                SectionCode section = TckDrafts.area(runner);
                for (int revision = 0; revision < ConcurrentRuns.ROUNDS; revision++) {
                    fixture.saved(fresh, save(fresh, section(section, revision, text(revision, runner))));
                }
                return runner;
            });
            AdviceDraft kept = fixture.find(fresh);
            assertEquals(
                    ConcurrentRuns.RUNNERS * ConcurrentRuns.ROUNDS, kept.revision(), "the revision of the response");
            ConcurrentRuns.numbers()
                    .forEach(runner -> assertEquals(
                            says(text(ConcurrentRuns.ROUNDS - 1, runner)),
                            kept.contents().of(TckDrafts.area(runner))));
        });
    }

    @TestFactory
    @IfThisFails("a save gets in between the reading of a draft and its submission: the text is lost, or the seal "
            + "is wrong.")
    default Stream<DynamicTest> AS11_nothing_is_saved_between_seal_and_lock() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                CaseHistory history = fixture.fixtures().assessment();
                AdviceDraft fresh = fixture.opened(history);
                AdviceDraft written = fixture.saved(fresh, complete(fresh));
                List<CommitResult> results = ConcurrentRuns.run(
                        runner -> runner == 0 ? submit(fixture, history, written) : saves(fixture, written, runner));
                assertEquals(CommitResult.COMMITTED, results.getFirst(), "whoever took the response submits it");
                SubmittedAdvice sealed = fixture.in(
                                () -> fixture.stores().advice().submitted(written.request()))
                        .getFirst();
                assertEquals(
                        sealed.contents(), fixture.find(written).contents(), "nothing was written behind the lock");
            }
        });
    }

    @TestFactory
    @IfThisFails("a draft that is taken is read without a lock that lasts until the transaction ends.")
    default Stream<DynamicTest> AS11_whoever_took_a_draft_commits_it() {
        return StoreFixture.inTransactions(this, fixture -> {
            AdviceDraft fresh = fixture.opened(fixture.fixtures().assessment());
            List<Integer> refused = ConcurrentRuns.run(runner -> openings(fixture, fresh));
            assertEquals(Collections.nCopies(ConcurrentRuns.RUNNERS, 0), refused, "how many of each were refused");
            assertEquals(
                    1 + ConcurrentRuns.RUNNERS * ConcurrentRuns.ROUNDS,
                    fixture.find(fresh).round());
        });
    }

    private static int openings(StoreFixture fixture, AdviceDraft draft) {
        AdviceStore advice = fixture.stores().advice();
        int refused = 0;
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            CommitResult result = fixture.in(() -> {
                AdviceDraft was = advice.lock(draft.request()).orElseThrow();
                return advice.commit(was, reopened(was));
            });
            refused += result == CommitResult.STALE ? 1 : 0;
        }
        return refused;
    }

    private static CommitResult submit(StoreFixture fixture, CaseHistory history, AdviceDraft draft) {
        AdviceStore responses = fixture.stores().advice();
        return fixture.in(() -> {
            AdviceDraft was = responses.lock(draft.request()).orElseThrow();
            SubmittedAdvice advice = sealed(history, was);
            return responses.submit(was, TckDrafts.submitted(was, advice), advice);
        });
    }

    /** Saves a section over and over, even if the draft is closed. */
    private static CommitResult saves(StoreFixture fixture, AdviceDraft draft, int runner) {
        SectionCode section = TckDrafts.area(runner);
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            int revision = round;
            fixture.in(() -> fixture.stores().advice().save(save(draft, section(section, revision, "text"))));
        }
        return CommitResult.STALE;
    }

    private static String text(int round, int runner) {
        return "round " + round + ", runner " + runner;
    }

    private static boolean saved(SaveResult result) {
        return result instanceof SaveResult.Saved(var revisions, var conflicts) && conflicts.isEmpty();
    }

    private static Answers kept(StoreFixture fixture, AdviceDraft draft) {
        return fixture.find(draft).contents().of(HEALTH);
    }

    private static Set<Answers> lost(StoreFixture fixture, AdviceDraft draft) {
        Map<SectionCode, List<ConflictingSave>> copies =
                fixture.in(() -> fixture.stores().advice().conflictingSaves(draft.request()));
        return copies.getOrDefault(HEALTH, List.of()).stream()
                .map(ConflictingSave::answers)
                .collect(Collectors.toUnmodifiableSet());
    }
}
