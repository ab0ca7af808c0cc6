package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules UW1 to UW3 and UW7 for units of work: the results of work that returns, and of work that throws. */
interface UnitOfWorkResultRules extends StoresContract {

    @TestFactory
    @IfThisFails("work that returned is not kept, or its result is replaced or lost.")
    default Stream<DynamicTest> UW1_work_that_returns_is_kept_and_its_result_is_handed_back() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            Object result = new Object();
            assertSame(result, fixture.in(() -> {
                fixture.stores().cases().commit(history.step(0, 3));
                return result;
            }));
            fixture.holds(history, 3);
        });
    }

    @TestFactory
    @IfThisFails("a refusal is taken for a failure and undoes what was done before it.")
    default Stream<DynamicTest> UW1_a_refusal_is_a_result_like_any_other() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::assessment);
            Outcome<?> refused = new Outcome.Refused<>(List.of(Refusal.notFound()));
            assertSame(refused, fixture.in(() -> {
                fixture.stores().cases().commit(history.step(0, 3));
                return refused;
            }));
            fixture.holds(history, 3);
        });
    }

    @TestFactory
    @IfThisFails(
            "work is kept although it threw: by default, transaction managers keep it for a checked exception, and a handler "
                    + "of exceptions misses errors.")
    default Stream<DynamicTest> UW2_work_that_throws_anything_leaves_nothing_behind() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (Throwable thrown : thrown()) {
                CaseHistory history = fixture.history(TckCases::assessment);
                assertThrows(
                        Throwable.class,
                        () -> fixture.in(() -> {
                            fixture.stores().cases().commit(history.step(0, 3));
                            throw TckFailures.unchecked(thrown);
                        }));
                fixture.holdsNothing(history);
            }
        });
    }

    @TestFactory
    @IfThisFails(
            "the exception or error of the work is wrapped in another or replaced, and the host cannot recognise its own.")
    default Stream<DynamicTest> UW3_what_the_work_throws_is_passed_on_as_it_is() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (Throwable thrown : thrown()) {
                assertSame(
                        thrown,
                        assertThrows(
                                Throwable.class,
                                () -> fixture.stores().work().run(() -> {
                                    throw TckFailures.unchecked(thrown);
                                })));
            }
        });
    }

    @TestFactory
    @IfThisFails("work that failed leaves its thread with a broken, closed or read-only transaction.")
    default Stream<DynamicTest> UW7_the_next_work_of_a_thread_is_kept_after_work_that_failed() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                fixture.fails(() -> fixture.stores()
                        .cases()
                        .nextReference(fixture.fixtures().authority()));
            }
            CaseHistory history = fixture.history(TckCases::assessment);
            fixture.keep(history, 3);
            fixture.holds(history, 3);
        });
    }

    private static List<Throwable> thrown() {
        return List.of(
                new IllegalStateException("the work fails on purpose"),
                new AssertionError("the work fails with an error on purpose"),
                new IOException("the work fails with a checked exception on purpose"));
    }
}
