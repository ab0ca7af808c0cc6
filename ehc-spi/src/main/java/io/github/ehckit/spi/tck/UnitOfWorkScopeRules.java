package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.port.CaseStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules UW4 to UW6, UW8 and UW9 for units of work: work within work, within the host's transaction, and on other threads. */
interface UnitOfWorkScopeRules extends StoresContract {

    @TestFactory
    @IfThisFails(
            "work within work has a transaction of its own: it does not see what was done before, or stays when the rest is undone.")
    default Stream<DynamicTest> UW4_work_within_work_is_a_part_of_it() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory whole = fixture.history(TckCases::assessment);
            CaseHistory part = fixture.history(TckCases::refusal);
            fixture.fails(() -> {
                fixture.stores().cases().commit(whole.step(0, 3));
                assertEquals(Optional.of(whole.after(3)), within(fixture, cases -> cases.find(whole.id())));
                within(fixture, cases -> cases.commit(part.step(0, 3)));
            });
            fixture.holdsNothing(whole);
            fixture.holdsNothing(part);
        });
    }

    @TestFactory
    @IfThisFails(
            "work within work that threw is left in the work around it: set a savepoint and roll back to it, or undo the whole.")
    default Stream<DynamicTest> UW5_work_within_work_that_throws_is_undone_though_the_work_around_it_goes_on() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            goesOn(fixture, () -> fixture.stores().cases().commit(history.step(0, 3)));
            fixture.holdsNothing(history);
        });
    }

    @Test
    @IfThisFails(
            "the unit of work commits by itself although the host has a transaction open on the thread, or its work is lost when "
                    + "the host commits.")
    default void UW6_work_is_kept_or_undone_with_the_transaction_of_the_host() {
        StoreFixture fixture = StoreFixture.of(this, TransactionMode.OURS);
        CaseHistory undone = fixture.history(TckCases::assessment);
        fixture.undoneByTheHost(() -> fixture.keep(undone, 3));
        fixture.holdsNothing(undone);
        CaseHistory kept = fixture.history(TckCases::assessment);
        fixture.stores().host().run(() -> fixture.keep(kept, 3));
        fixture.holds(kept, 3);
    }

    @TestFactory
    @IfThisFails("units of work on several threads share a transaction: one is kept or undone with another.")
    default Stream<DynamicTest> UW8_work_on_several_threads_is_apart() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                List<CaseHistory> histories = ConcurrentRuns.numbers().stream()
                        .map(runner -> fixture.history(TckCases::assessment))
                        .toList();
                ConcurrentRuns.run(runner -> step(fixture, histories.get(runner), runner % 2 == 0));
                ConcurrentRuns.numbers()
                        .forEach(runner -> assertEquals(
                                runner % 2 == 0,
                                fixture.find(histories.get(runner)).isPresent(),
                                "whether the work of thread " + runner + " is kept"));
            }
        });
    }

    @TestFactory
    @IfThisFails(
            "the transaction is still open when the unit of work returns, and other threads do not see what it did.")
    default Stream<DynamicTest> UW9_what_was_kept_is_seen_by_every_other_thread() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 3);
            assertEquals(
                    ConcurrentRuns.numbers().stream()
                            .map(runner -> Optional.of(history.after(3)))
                            .toList(),
                    ConcurrentRuns.run(runner -> fixture.find(history)));
        });
    }

    private static <T> T within(StoreFixture fixture, Function<CaseStore, T> step) {
        return fixture.stores().work().run(() -> step.apply(fixture.stores().cases()));
    }

    /** Commits the first entries of a case, and fails after it or not; every runner in a unit of work of its own. */
    private static boolean step(StoreFixture fixture, CaseHistory history, boolean returns) {
        if (returns) {
            fixture.keep(history, 3);
        } else {
            fixture.fails(() -> fixture.stores().cases().commit(history.step(0, 3)));
        }
        return returns;
    }

    /** Fails in work within work, and goes on in the work around it; the whole may be undone then. */
    private static void goesOn(StoreFixture fixture, Runnable step) {
        try {
            fixture.in(() -> assertThrows(
                    RuntimeException.class,
                    () -> fixture.stores().work().run(() -> {
                        step.run();
                        throw new IllegalStateException("the work fails on purpose");
                    })));
        } catch (RuntimeException undoneAsAWhole) {
            // Where a part cannot be undone, the whole is, and the work around it is told so. What counts is what is
            // left.
        }
    }
}
