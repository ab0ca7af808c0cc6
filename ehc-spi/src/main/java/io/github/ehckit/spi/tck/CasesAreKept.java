package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.CaseReference;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules CS1 to CS3: what is committed is what is read, and only what follows is committed. */
public interface CasesAreKept extends StoreRules {

    /**
     * If it fails, look at what the store cannot write down: a kind of event, nanoseconds (a database keeps microseconds), a
     * character (NUL, or one beyond the first plane), white space at the ends, an empty optional, a day in a time zone.
     */
    @TestFactory
    default Stream<DynamicTest> CS1_what_is_committed_is_read_back_equal() {
        return Bench.everyWay(this, bench -> {
            for (Story like : bench.fixtures().stories()) {
                Story story = bench.story(fixtures -> like);
                for (int kept = 0; kept < story.entries().size(); kept++) {
                    assertEquals(CommitResult.COMMITTED, bench.commit(story.step(kept, kept + 1)));
                    bench.holds(story, kept + 1);
                }
            }
        });
    }

    /** If it fails, see whether the reference is kept with the case, and found together with its authority. */
    @TestFactory
    default Stream<DynamicTest> CS1_a_case_is_found_by_its_reference() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::withdrawal);
            bench.keep(story, 1);
            assertEquals(
                    Optional.of(story.id()),
                    bench.in(() -> bench.stores().cases().named(story.id().authority(), story.reference())));
        });
    }

    /** If it fails, see whether taking a case reads anything else than finding it. */
    @TestFactory
    default Stream<DynamicTest> CS1_a_case_is_taken_as_it_is_found() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            EhcCase kept = bench.keep(story, 6);
            assertEquals(
                    Optional.of(kept), bench.in(() -> bench.stores().cases().take(story.id())));
        });
    }

    /** If it fails, see whether the store answers with something empty where it should answer that there is nothing. */
    @TestFactory
    default Stream<DynamicTest> CS1_what_was_never_committed_is_not_found() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.fixtures().withdrawal();
            bench.holdsNothing(story);
            assertEquals(Optional.empty(), bench.in(() -> bench.stores().cases().take(story.id())));
        });
    }

    /** If it fails, the store reads on another connection than the one it writes on. */
    @TestFactory
    default Stream<DynamicTest> CS1_what_is_committed_is_found_in_the_same_unit_of_work() {
        return Bench.inTransactions(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            Optional<EhcCase> found = bench.in(() -> {
                bench.stores().cases().commit(story.step(0, 3));
                return bench.stores().cases().find(story.id());
            });
            assertEquals(Optional.of(story.after(3)), found);
        });
    }

    /** If it fails, the version is not compared when the row is written, or it is compared before. */
    @TestFactory
    default Stream<DynamicTest> CS2_a_stale_commit_is_refused_and_changes_nothing() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            bench.keep(story, 4);
            for (CaseCommit stale : List.of(story.step(3, 4), story.step(2, 5), story.step(1, 2))) {
                assertEquals(CommitResult.STALE, bench.commit(stale));
                bench.holds(story, 4);
            }
        });
    }

    /** If it fails, the store accepts any later version instead of the one that follows. */
    @TestFactory
    default Stream<DynamicTest> CS2_a_commit_that_leaves_a_gap_is_refused_and_changes_nothing() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            bench.keep(story, 3);
            assertEquals(CommitResult.STALE, bench.commit(story.step(4, 5)));
            bench.holds(story, 3);
        });
    }

    /** If it fails, see whether a new case is inserted without asking whether it is there; the answer is no exception. */
    @TestFactory
    default Stream<DynamicTest> CS2_a_case_is_opened_once() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::refusal);
            bench.keep(story, 1);
            assertEquals(CommitResult.STALE, bench.commit(story.step(0, 2)));
            bench.holds(story, 1);
        });
    }

    /** If it fails, a step of a case that is not there makes one. */
    @TestFactory
    default Stream<DynamicTest> CS2_a_case_that_is_not_there_goes_no_step() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::refusal);
            assertEquals(CommitResult.STALE, bench.commit(story.step(1, 2)));
            bench.holdsNothing(story);
        });
    }

    /** If it fails, entries are lost, doubled or out of order; several may come with one commit. */
    @TestFactory
    default Stream<DynamicTest> CS3_the_history_replays_to_the_state() {
        return Bench.everyWay(this, bench -> {
            Story story = bench.story(TckCases::assessment);
            bench.keep(story, 1);
            bench.commit(story.step(1, 12));
            bench.commit(story.step(12, 23));
            CaseReference reference = story.reference();
            EhcCase replayed = EhcCase.replay(
                    story.id(), reference, bench.in(() -> bench.stores().cases().history(story.id())));
            assertEquals(bench.find(story), Optional.of(replayed));
            bench.holds(story, 23);
        });
    }
}
