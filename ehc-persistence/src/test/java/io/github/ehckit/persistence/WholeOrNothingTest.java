package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.tck.StoresUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("P3 All or nothing, whichever JDBC call fails, and the thread's next command is none the worse for it")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WholeOrNothingTest {
    /** Fewer, and the faults did not reach the statements. */
    private static final int FEWEST_CALLS = 10;

    private static final FaultTrial LOST = new FaultTrial(Fault.Kind.CUT_OFF, Fault.Thrown.ERROR, true);

    private final TestDatabase database;
    private final Tables tables;
    private final StoresUnderTest stores;
    private final Fault fault = new Fault();
    private final List<Throwable> uncaught = new ArrayList<>();
    private BarePool pool;

    WholeOrNothingTest(TestDatabase database) {
        this.database = database;
        pool = new BarePool(database.shared(), true);
        tables = new Tables(database.shared());
        stores = TestStores.of(database.shared());
    }

    /** What cannot be thrown is told to the thread's handler: only faults are expected there. */
    @BeforeEach
    void uncaughtErrorsAreHeard() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> uncaught.add(error));
    }

    @AfterEach
    void nothingElseWasHeard() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        pool.close();
        assertThat(uncaught).allMatch(error -> Fault.WORDS.equals(error.getMessage()));
    }

    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.FaultTrial#some")
    void every_step_is_taken_whole_or_not_at_all(FaultTrial trial) {
        travel(trial, Fault.Calls.DOING);
    }

    @Tag("campaign")
    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.FaultTrial#all")
    @DisplayName("P3: every call of every step, with every kind of fault, whatever is thrown, on either pool")
    void every_step_is_taken_whole_or_not_at_all_whatever_fails(FaultTrial trial) {
        int failed = travel(trial, Fault.Calls.DOING);
        CampaignCounts.print("P3 %s, %s: %,d calls failed, and a command after each was done", database, trial, failed);
    }

    @Tag("campaign")
    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.FaultTrial#some")
    @DisplayName("P3: every call that binds a value or reads one")
    void every_step_is_taken_whole_or_not_at_all_whichever_value_cannot_be_bound_or_read(FaultTrial trial) {
        int failed = travel(trial, Fault.Calls.VALUES);
        CampaignCounts.print("P3 %s, %s: %,d values were not bound or read", database, trial, failed);
    }

    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.FaultTrial#somePassing")
    void what_cannot_be_put_away_makes_no_failure_of_what_is_kept(FaultTrial trial) {
        putAway(trial, Fault.Calls.GIVING_BACK);
    }

    @Tag("campaign")
    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.FaultTrial#allPassing")
    @DisplayName("P3: every call by which something is put away, whatever is thrown, on either pool")
    void what_cannot_be_put_away_makes_no_failure_of_what_is_kept_whatever_fails(FaultTrial trial) {
        int most = putAway(trial, Fault.Calls.PUTTING_AWAY);
        CampaignCounts.print(
                "P3 %s, %s: each of up to %d calls a step failed that put something away", database, trial, most);
    }

    @Test
    void an_error_that_cannot_be_thrown_is_heard_and_the_next_unit_gives_the_connection_back() {
        JdbcUnitOfWork work = new JdbcUnitOfWork(fault.on(pool.source()));
        String result = work.run(() -> {
            fault.set(LOST, Fault.Calls.GIVING_BACK, 1);
            return "kept";
        });
        fault.stop();
        assertThat(result).isEqualTo("kept");
        assertThat(uncaught).isNotEmpty();
        assertThat(pool.out()).isOne();
        assertThat(work.run(() -> pool.out())).as("its own alone").isOne();
        assertThat(pool.out()).isZero();
        assertThat(pool.spoiled()).isZero();
    }

    @Test
    void work_of_which_a_part_could_not_be_undone_is_undone_as_a_whole() {
        JdbcUnitOfWork work = new JdbcUnitOfWork(fault.on(pool.source()));
        assertThatThrownBy(() -> work.run(() -> {
                    assertThatThrownBy(() -> work.run(this::failWhereNothingCanBeUndone))
                            .hasMessage("a part fails");
                    fault.stop();
                    return "the rest is done";
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("rolled back");
        assertThat(pool.out()).isZero();
    }

    private String failWhereNothingCanBeUndone() {
        fault.set(LOST, Fault.Calls.DOING, 1);
        throw new IllegalStateException("a part fails");
    }

    /** Fails each call by which a step puts something away; how many there are of the step that has most. */
    private int putAway(FaultTrial trial, Fault.Calls calls) {
        int call = 1;
        while (isTakenThough(trial, calls, call)) {
            call++;
        }
        assertThat(call).isGreaterThan(1);
        return call - 1;
    }

    /** Takes every step, and fails every call of each; how many. */
    private int travel(FaultTrial trial, Fault.Calls calls) {
        TestJourney journey = journey(trial);
        NextCommand next = next(journey);
        int failed = 0;
        for (Supplier<Outcome<?>> step : journey.steps().values()) {
            int call = failEveryCallOf(step, trial, calls, journey, next);
            assertThat(call).isGreaterThan(FEWEST_CALLS);
            new CaseInvariants(stores, tables).check(journey.caseId());
            failed += call - 1;
        }
        return failed;
    }

    /** Fails the first call of a step, then the second, and so on until the step is taken; the call at which it was. */
    private int failEveryCallOf(
            Supplier<Outcome<?>> step, FaultTrial trial, Fault.Calls calls, TestJourney journey, NextCommand next) {
        int call = 0;
        boolean kept = false;
        while (!kept) {
            call++;
            fault.set(trial, calls, call);
            Attempted attempt = attempt(step, journey, next);
            kept = attempt.kept;
            assertThat(kept ? attempt.done || attempt.committed : !attempt.done && attempt.struck)
                    .as("call %d: %s", call, attempt)
                    .isTrue();
        }
        return call;
    }

    /** Takes every step while the n-th call fails by which something is put away; whether any step had so many. */
    private boolean isTakenThough(FaultTrial trial, Fault.Calls calls, int call) {
        TestJourney journey = journey(trial);
        NextCommand next = next(journey);
        boolean reached = false;
        for (Supplier<Outcome<?>> step : journey.steps().values()) {
            fault.set(trial, calls, call);
            Attempted attempt = attempt(step, journey, next);
            assertThat(attempt.kept).as("%s", attempt).isEqualTo(attempt.done);
            assertThat(attempt.done || Fault.isDone(step)).isTrue();
            reached = reached || attempt.struck;
        }
        return reached;
    }

    /**
     * A step that was tried.
     *
     * @param done whether it was told to be done
     * @param kept whether it is
     * @param struck whether a call failed
     * @param committed whether something was committed, or was about to be
     */
    private record Attempted(boolean done, boolean kept, boolean struck, boolean committed) {}

    /** Tries a step, and gives the next command. */
    private Attempted attempt(Supplier<Outcome<?>> step, TestJourney journey, NextCommand next) {
        List<String> before = tables.rows(journey.authority());
        boolean done = Fault.isDone(step);
        fault.stop();
        next.isDoneAndKept();
        next.leavesNothingHeld(journey);
        boolean kept = !tables.rows(journey.authority()).equals(before);
        return new Attempted(done, kept, fault.struck(), fault.committed());
    }

    private TestJourney journey(FaultTrial trial) {
        pool.close();
        pool = new BarePool(database.shared(), trial.autoCommit());
        return new TestJourney(stores.cases(), fault.on(pool.source()));
    }

    private NextCommand next(TestJourney journey) {
        TestJourney other = journey.beside();
        other.travel(2);
        return new NextCommand(other, pool, tables);
    }
}
