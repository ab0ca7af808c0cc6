package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules CS1 to CS3: a committed step is read back equal, and only the next version is committed. */
interface CaseStoreCommitRules extends StoresContract {

    @TestFactory
    @IfThisFails("the store loses a detail: a kind of event, nanoseconds (a database keeps microseconds), a character "
            + "(NUL, or one beyond the first plane), white space at the ends, an empty optional, or a day in a "
            + "time zone.")
    default Stream<DynamicTest> CS1_what_is_committed_is_read_back_equal() {
        return StoreFixture.inEveryMode(this, fixture -> {
            for (CaseHistory like : fixture.fixtures().histories()) {
                CaseHistory history = fixture.history(fixtures -> like);
                for (int kept = 0; kept < history.entries().size(); kept++) {
                    assertEquals(CommitResult.COMMITTED, fixture.commit(history.step(kept, kept + 1)));
                    fixture.holds(history, kept + 1);
                }
            }
        });
    }

    @TestFactory
    @IfThisFails("the reference is not stored with the case, or is not looked up together with its authority.")
    default Stream<DynamicTest> CS1_a_case_is_found_by_its_reference() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::withdrawal);
            fixture.keep(history, 1);
            assertEquals(
                    Optional.of(history.id()),
                    fixture.in(() -> fixture.stores()
                            .cases()
                            .findByReference(history.id().authority(), history.reference())));
        });
    }

    @TestFactory
    @IfThisFails("taking a case reads other data than finding it.")
    default Stream<DynamicTest> CS1_a_case_is_taken_as_it_is_found() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            EhcCase kept = fixture.keep(history, 6);
            assertEquals(
                    Optional.of(kept), fixture.in(() -> fixture.stores().cases().lock(history.id())));
        });
    }

    @TestFactory
    @IfThisFails("the store answers with an empty case where it should answer that there is none.")
    default Stream<DynamicTest> CS1_what_was_never_committed_is_not_found() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.fixtures().withdrawal();
            fixture.holdsNothing(history);
            assertEquals(
                    Optional.empty(), fixture.in(() -> fixture.stores().cases().lock(history.id())));
        });
    }

    @TestFactory
    @IfThisFails("the store reads on another connection than the one on which it writes.")
    default Stream<DynamicTest> CS1_what_is_committed_is_found_in_the_same_unit_of_work() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            Optional<EhcCase> found = fixture.in(() -> {
                fixture.stores().cases().commit(history.step(0, 3));
                return fixture.stores().cases().find(history.id());
            });
            assertEquals(Optional.of(history.after(3)), found);
        });
    }

    @TestFactory
    @IfThisFails("the version is not compared when the row is written, or is compared in an earlier step.")
    default Stream<DynamicTest> CS2_a_stale_commit_is_refused_and_changes_nothing() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 4);
            for (CaseCommit stale : List.of(history.step(3, 4), history.step(2, 5), history.step(1, 2))) {
                assertEquals(CommitResult.STALE, fixture.commit(stale));
                fixture.holds(history, 4);
            }
        });
    }

    @TestFactory
    @IfThisFails("the store accepts any later version, and not only the one that follows.")
    default Stream<DynamicTest> CS2_a_commit_that_leaves_a_gap_is_refused_and_changes_nothing() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 3);
            assertEquals(CommitResult.STALE, fixture.commit(history.step(4, 5)));
            fixture.holds(history, 3);
        });
    }

    @TestFactory
    @IfThisFails("opening a case a second time replaces it, or throws where the answer has to be STALE.")
    default Stream<DynamicTest> CS2_a_case_is_opened_once() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            fixture.keep(history, 1);
            assertEquals(CommitResult.STALE, fixture.commit(history.step(0, 2)));
            fixture.holds(history, 1);
        });
    }

    @TestFactory
    @IfThisFails("committing to a case that does not exist creates it.")
    default Stream<DynamicTest> CS2_a_case_that_is_not_there_goes_no_step() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            assertEquals(CommitResult.STALE, fixture.commit(history.step(1, 2)));
            fixture.holdsNothing(history);
        });
    }

    @TestFactory
    @IfThisFails("entries of the history are lost, doubled or out of order; one commit may bring several.")
    default Stream<DynamicTest> CS3_the_history_replays_to_the_state() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 1);
            fixture.commit(history.step(1, 12));
            fixture.commit(history.step(12, 23));
            CaseReference reference = history.reference();
            EhcCase replayed = EhcCase.replay(
                    history.id(),
                    reference,
                    fixture.in(() -> fixture.stores().cases().history(history.id())));
            assertEquals(fixture.find(history), Optional.of(replayed));
            fixture.holds(history, 23);
        });
    }
}
