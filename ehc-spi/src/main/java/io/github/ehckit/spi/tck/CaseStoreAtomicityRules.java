package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.CommitResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules CS5 and CS9: a step is stored as a whole, or not at all. */
interface CaseStoreAtomicityRules extends StoresContract {

    @TestFactory
    @IfThisFails("the outbox misses notifications of the commit: the case store has to write them, in the same "
            + "transaction.")
    default Stream<DynamicTest> CS5_state_history_and_outbox_are_kept_together() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 3);
            CaseCommit step = history.step(3, 12);
            assertEquals(CommitResult.COMMITTED, fixture.commit(step));
            fixture.holds(history, 12);
            assertEquals(Set.copyOf(step.outgoing()), told(fixture));
        });
    }

    @TestFactory
    @IfThisFails("the outbox is written before the store knows whether the commit is stale.")
    default Stream<DynamicTest> CS5_a_stale_commit_tells_nobody() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 3);
            assertEquals(CommitResult.STALE, fixture.commit(history.step(4, 8)));
            assertEquals(Set.of(), told(fixture));
        });
    }

    @TestFactory
    @IfThisFails("the outbox or the history is written outside the transaction of the commit.")
    default Stream<DynamicTest> CS5_a_step_that_is_undone_tells_nobody_and_leaves_no_history() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 3);
            fixture.fails(() -> fixture.stores().cases().commit(history.step(3, 9)));
            assertEquals(Set.of(), told(fixture));
            List<HistoryEntry> kept = fixture.in(() -> fixture.stores().cases().history(history.id()));
            assertEquals(history.entries().subList(0, 3), kept);
        });
    }

    @TestFactory
    @IfThisFails("the unit of work does not roll back, or the store does not take part in it.")
    default Stream<DynamicTest> CS9_work_that_fails_leaves_nothing_behind() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.fails(() -> fixture.stores().cases().commit(history.step(0, 5)));
            fixture.holdsNothing(history);
        });
    }

    @TestFactory
    @IfThisFails("the unit of work wraps the exception of the work, and the host cannot recognise its own.")
    default Stream<DynamicTest> CS9_the_exception_of_the_work_is_passed_on_as_it_is() {
        return StoreFixture.inTransactions(this, fixture -> fixture.fails(() -> {}));
    }

    @Test
    @IfThisFails("the unit of work commits by itself although the host has a transaction open on the thread.")
    default void CS9_what_the_host_undoes_is_undone() {
        StoreFixture fixture = StoreFixture.of(this, TransactionMode.OURS);
        CaseHistory history = fixture.history(TckCases::assessment);
        fixture.undoneByTheHost(() -> fixture.commit(history.step(0, 5)));
        fixture.holdsNothing(history);
    }

    @Test
    @IfThisFails("work that joined the transaction of the host and threw is left in it: set a savepoint and roll back "
            + "to it, or mark the transaction as rollback-only.")
    default void CS9_work_that_fails_leaves_nothing_behind_though_the_host_goes_on() {
        StoreFixture fixture = StoreFixture.of(this, TransactionMode.OURS);
        CaseHistory history = fixture.history(TckCases::assessment);
        fixture.failsWhileTheHostGoesOn(() -> fixture.stores().cases().commit(history.step(0, 5)));
        fixture.holdsNothing(history);
    }

    private static Set<Notification> told(StoreFixture fixture) {
        return fixture.claim(TckCases.LATE).stream()
                .map(ClaimedNotification::notification)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
