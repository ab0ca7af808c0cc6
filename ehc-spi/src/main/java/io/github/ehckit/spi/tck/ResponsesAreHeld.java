package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckResponses.HEALTH;
import static io.github.ehckit.spi.tck.TckResponses.complete;
import static io.github.ehckit.spi.tck.TckResponses.reopened;
import static io.github.ehckit.spi.tck.TckResponses.save;
import static io.github.ehckit.spi.tck.TckResponses.says;
import static io.github.ehckit.spi.tck.TckResponses.sealed;
import static io.github.ehckit.spi.tck.TckResponses.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules RS3, RS7 and RS11, and RS5 under pressure: of those who write at the same moment nobody loses anything. */
public interface ResponsesAreHeld extends StoreRules {

    /** If it fails, the revision is compared and then written, in two steps between which others get through. */
    @TestFactory
    default Stream<DynamicTest> RS7_of_racing_saves_exactly_one_is_saved_and_no_text_is_lost() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Set<Answers> written = new HashSet<>();
            for (int round = 0; round < Race.ROUNDS; round++) {
                int revision = round;
                List<SaveResult> results = Race.run(runner -> bench.in(() -> bench.stores()
                        .responses()
                        .save(save(fresh, section(HEALTH, revision, text(revision, runner))))));
                assertEquals(1, results.stream().filter(ResponsesAreHeld::saved).count(), "how many were saved");
                Race.numbers().forEach(runner -> written.add(says(text(revision, runner))));
                written.remove(kept(bench, fresh));
            }
            assertEquals(written, lost(bench, fresh), "every text that did not win is kept as a copy");
        });
    }

    /** If it fails, a save of one section gets in the way of a save of another, or overwrites it. */
    @TestFactory
    default Stream<DynamicTest> RS3_racing_saves_of_different_sections_are_all_saved() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Race.run(runner -> {
                SectionCode section = TckResponses.area(runner);
                for (int revision = 0; revision < Race.ROUNDS; revision++) {
                    bench.saved(fresh, save(fresh, section(section, revision, text(revision, runner))));
                }
                return runner;
            });
            Response kept = bench.find(fresh);
            assertEquals(Race.RUNNERS * Race.ROUNDS, kept.revision(), "the revision of the response");
            Race.numbers()
                    .forEach(runner -> assertEquals(
                            says(text(Race.ROUNDS - 1, runner)), kept.contents().of(TckResponses.area(runner))));
        });
    }

    /** If it fails, a save gets between the reading of a response and its submission: it is lost, or the seal is wrong. */
    @TestFactory
    default Stream<DynamicTest> RS11_nothing_is_saved_between_seal_and_lock() {
        return Bench.inTransactions(this, bench -> {
            for (int round = 0; round < Race.ROUNDS; round++) {
                Story story = bench.fixtures().assessment();
                Response fresh = bench.opened(story);
                Response written = bench.saved(fresh, complete(fresh));
                List<CommitResult> results =
                        Race.run(runner -> runner == 0 ? submit(bench, story, written) : saves(bench, written, runner));
                assertEquals(CommitResult.COMMITTED, results.getFirst(), "whoever took the response submits it");
                SubmittedAdvice sealed = bench.in(
                                () -> bench.stores().responses().submitted(written.request()))
                        .getFirst();
                assertEquals(sealed.contents(), bench.find(written).contents(), "nothing was written behind the lock");
            }
        });
    }

    /** If it fails, a response that is taken is read without being locked until the transaction ends. */
    @TestFactory
    default Stream<DynamicTest> RS11_whoever_took_a_response_commits_it() {
        return Bench.inTransactions(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            List<Integer> refused = Race.run(runner -> openings(bench, fresh));
            assertEquals(Collections.nCopies(Race.RUNNERS, 0), refused, "how many of each were refused");
            assertEquals(1 + Race.RUNNERS * Race.ROUNDS, bench.find(fresh).opening());
        });
    }

    private static int openings(Bench bench, Response response) {
        ResponseStore responses = bench.stores().responses();
        int refused = 0;
        for (int round = 0; round < Race.ROUNDS; round++) {
            CommitResult result = bench.in(() -> {
                Response was = responses.take(response.request()).orElseThrow();
                return responses.commit(was, reopened(was));
            });
            refused += result == CommitResult.STALE ? 1 : 0;
        }
        return refused;
    }

    private static CommitResult submit(Bench bench, Story story, Response response) {
        ResponseStore responses = bench.stores().responses();
        return bench.in(() -> {
            Response was = responses.take(response.request()).orElseThrow();
            SubmittedAdvice advice = sealed(story, was);
            return responses.submit(was, TckResponses.submitted(was, advice), advice);
        });
    }

    /** Saves a section over and over, whether the response is closed or not. */
    private static CommitResult saves(Bench bench, Response response, int runner) {
        SectionCode section = TckResponses.area(runner);
        for (int round = 0; round < Race.ROUNDS; round++) {
            int revision = round;
            bench.in(() -> bench.stores().responses().save(save(response, section(section, revision, "text"))));
        }
        return CommitResult.STALE;
    }

    private static String text(int round, int runner) {
        return "round " + round + ", runner " + runner;
    }

    private static boolean saved(SaveResult result) {
        return result instanceof SaveResult.Saved(var revisions, var conflicts) && conflicts.isEmpty();
    }

    private static Answers kept(Bench bench, Response response) {
        return bench.find(response).contents().of(HEALTH);
    }

    private static Set<Answers> lost(Bench bench, Response response) {
        Map<SectionCode, List<KeptCopy>> copies =
                bench.in(() -> bench.stores().responses().keptCopies(response.request()));
        return copies.getOrDefault(HEALTH, List.of()).stream()
                .map(KeptCopy::answers)
                .collect(Collectors.toUnmodifiableSet());
    }
}
