package io.github.ehckit.spi.tck;

import static io.github.ehckit.spi.tck.TckResponses.COGNITION;
import static io.github.ehckit.spi.tck.TckResponses.HEALTH;
import static io.github.ehckit.spi.tck.TckResponses.complete;
import static io.github.ehckit.spi.tck.TckResponses.reopened;
import static io.github.ehckit.spi.tck.TckResponses.save;
import static io.github.ehckit.spi.tck.TckResponses.says;
import static io.github.ehckit.spi.tck.TckResponses.sealed;
import static io.github.ehckit.spi.tck.TckResponses.section;
import static io.github.ehckit.spi.tck.TckResponses.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.KeptCopy.Fate;
import io.github.ehckit.casework.KeptCopy.Settled;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.SectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules RS12 to RS14: on what a loser had built, for how long that is known, and what becomes of the loser's text. */
public interface RevisionsAreRemembered extends StoreRules {

    /** If it fails, what a section said before is lost when it is saved over, or another revision is taken for it. */
    @TestFactory
    default Stream<DynamicTest> RS12_a_conflict_brings_the_text_on_which_the_writer_built() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Response first = bench.saved(fresh, save(fresh, new SectionSave(HEALTH, 0, TckResponses.deep())));
            Response second = bench.saved(first, save(first, section(HEALTH, 1, "second")));
            Response third = bench.saved(second, save(second, section(HEALTH, 2, "third")));
            SaveResult.Conflict lost = conflict(bench, third, section(HEALTH, 1, "mine"));
            assertEquals(Optional.of(TckResponses.deep()), lost.base(), "base");
            assertEquals(Optional.ofNullable(third.sections().get(HEALTH)), lost.theirs(), "theirs");
            assertEquals(says("mine"), lost.yours(), "yours");
            assertEquals(
                    Optional.ofNullable(second.sections().get(HEALTH)), earlier(bench, fresh, HEALTH, 2), "the second");
            assertEquals(Optional.empty(), earlier(bench, fresh, HEALTH, 3), "what is saved now is not an earlier one");
            assertEquals(Optional.empty(), earlier(bench, fresh, COGNITION, 1), "of another section");
        });
    }

    /** If it fails, too few revisions are kept, or they are kept for ever. */
    @TestFactory
    default Stream<DynamicTest> RS12_the_latest_revisions_are_kept_and_older_ones_let_go() {
        return Bench.everyWay(this, bench -> {
            Response response = bench.opened(bench.fixtures().assessment());
            response = bench.saved(response, save(response, section(COGNITION, 0, "first"), section(HEALTH, 0, "0")));
            for (int revision = 1; revision <= ResponseStore.EARLIER_REVISIONS + 1; revision++) {
                response = bench.saved(response, save(response, section(HEALTH, revision, "" + revision)));
            }
            response = bench.saved(response, save(response, section(COGNITION, 1, "second")));
            assertEquals(Optional.empty(), earlier(bench, response, HEALTH, 1), "one too many");
            assertEquals(
                    Optional.of(says("1")),
                    earlier(bench, response, HEALTH, 2).map(SectionDraft::answers),
                    "the oldest that is kept");
            assertEquals(
                    Optional.empty(),
                    conflict(bench, response, section(HEALTH, 1, "mine")).base());
            assertEquals(
                    Optional.of(says("first")),
                    earlier(bench, response, COGNITION, 1).map(SectionDraft::answers),
                    "each section has its own");
        });
    }

    /** If it fails, what nobody but its writers may see outlives the submission. */
    @TestFactory
    default Stream<DynamicTest> RS13_what_was_saved_over_is_gone_once_the_response_is_submitted() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().assessment();
            Response fresh = bench.opened(story);
            Response first = bench.saved(fresh, save(fresh, section(HEALTH, 0, "first")));
            Response second = bench.saved(first, save(first, section(HEALTH, 1, "second")));
            Response written = bench.saved(second, complete(second));
            Response locked = bench.submitted(written, sealed(story, written));
            assertEquals(Optional.empty(), earlier(bench, locked, HEALTH, 1));
            Response open = bench.committed(locked, reopened(locked));
            assertEquals(
                    Optional.empty(),
                    conflict(bench, open, section(HEALTH, 1, "mine")).base());
            bench.saved(open, save(open, section(HEALTH, 2, "third")));
            assertEquals(
                    Optional.of(says("second")),
                    earlier(bench, open, HEALTH, 2).map(SectionDraft::answers),
                    "a new opening has its own");
        });
    }

    /** If it fails, see the rule of the same number. */
    @TestFactory
    default Stream<DynamicTest> RS13_what_was_saved_over_is_gone_once_the_response_is_withdrawn() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Response first = bench.saved(fresh, save(fresh, section(HEALTH, 0, "first")));
            Response second = bench.saved(first, save(first, section(HEALTH, 1, "second")));
            bench.committed(second, withdrawn(second));
            assertEquals(Optional.empty(), earlier(bench, second, HEALTH, 1));
        });
    }

    /** If it fails, a copy that was dealt with is thrown away, dealt with twice, or another one in its place. */
    @TestFactory
    default Stream<DynamicTest> RS14_a_copy_is_settled_once_and_stays() {
        return Bench.everyWay(this, bench -> {
            Response fresh = bench.opened(bench.fixtures().assessment());
            Response kept = bench.saved(fresh, save(fresh, section(HEALTH, 0, "won")));
            KeptCopy first = conflict(bench, kept, section(HEALTH, 0, "lost")).copy();
            KeptCopy second =
                    conflict(bench, kept, section(HEALTH, 0, "lost again")).copy();
            Settled used = settled(Fate.RECOVERED);
            assertEquals(ChangeResult.CHANGED, settle(bench, kept, HEALTH, first.number(), used), "the first time");
            assertEquals(
                    ChangeResult.UNCHANGED,
                    settle(bench, kept, HEALTH, first.number(), settled(Fate.DISCARDED)),
                    "the second time");
            assertEquals(ChangeResult.UNCHANGED, settle(bench, kept, HEALTH, 3, used), "a copy that is not there");
            assertEquals(
                    ChangeResult.UNCHANGED,
                    settle(bench, kept, COGNITION, second.number(), used),
                    "of another section");
            assertEquals(
                    Map.of(HEALTH, List.of(first.settled(used), second)),
                    bench.in(() -> bench.stores().responses().keptCopies(kept.request())));
        });
    }

    private static Settled settled(Fate fate) {
        return new Settled(fate, TckCases.COORDINATOR, Instant.parse("2025-10-26T01:30:00.000000001Z"));
    }

    private static ChangeResult settle(Bench bench, Response of, SectionCode section, int copy, Settled as) {
        return bench.in(() -> bench.stores().responses().settle(of.request(), section, copy, as));
    }

    private static Optional<SectionDraft> earlier(Bench bench, Response of, SectionCode section, int revision) {
        return bench.in(() -> bench.stores().responses().earlier(of.request(), section, revision));
    }

    private static SaveResult.Conflict conflict(Bench bench, Response kept, SectionSave late) {
        SaveResult result = bench.in(() -> bench.stores().responses().save(save(kept, late)));
        assertEquals(kept, bench.find(kept), "a conflict overwrites nothing");
        return ((SaveResult.Saved) result).conflicts().getFirst();
    }
}
