package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.spi.tck.Stores;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("P3 All or nothing, whichever JDBC call fails")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WholeOrNothingTest {
    /** Fewer, and the faults did not reach the statements. */
    private static final int FEWEST_CALLS = 10;

    private final Tables tables;
    private final Stores stores;
    private final TestJourney journey;
    private final Fault fault = new Fault();

    WholeOrNothingTest(TestDatabase database) {
        tables = new Tables(database.shared());
        stores = TestStores.of(database.shared());
        journey = new TestJourney(stores.cases(), fault.on(database.shared()));
    }

    @ParameterizedTest
    @EnumSource
    void every_step_is_taken_whole_or_not_at_all(Fault.Kind kind) throws SQLException {
        for (Supplier<Outcome<?>> step : journey.steps().values()) {
            assertThat(failEveryCallOf(step, kind)).isGreaterThan(FEWEST_CALLS);
            new Soundness(stores, tables).check(journey.caseId());
        }
    }

    /** Fails the first call of a step, then the second, and so on until the step is taken; how many. */
    private int failEveryCallOf(Supplier<Outcome<?>> step, Fault.Kind kind) throws SQLException {
        List<String> before = tables.rows(journey.authority());
        int call = 0;
        do {
            call++;
            tryStep(step, kind, call);
        } while (tables.rows(journey.authority()).equals(before));
        return call;
    }

    private void tryStep(Supplier<Outcome<?>> step, Fault.Kind kind, int call) throws SQLException {
        fault.set(kind, call);
        try {
            assertThat(step.get()).isInstanceOf(Outcome.Done.class);
            assertThat(fault.struckInTime())
                    .as("a fault before the commit is told")
                    .isFalse();
        } catch (StorageFailure failure) {
            assertThat(fault.struck()).isTrue();
        } finally {
            fault.clean();
        }
    }
}
