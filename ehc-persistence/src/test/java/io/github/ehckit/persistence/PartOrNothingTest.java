package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.spi.tck.StoresUnderTest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("P3 All or nothing in a host's transaction, whichever JDBC call of ours fails, and the host goes on")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class PartOrNothingTest {
    private final TestDatabase database;
    private final Tables tables;
    private final StoresUnderTest stores;
    private final Fault fault = new Fault();
    private BarePool pool;
    private PlainHost host;

    PartOrNothingTest(TestDatabase database) {
        this.database = database;
        tables = new Tables(database.shared());
        stores = TestStores.of(database.shared());
        pool = new BarePool(database.shared(), true);
        host = new PlainHost(pool.source());
    }

    @BeforeEach
    void uncaughtErrorsAreHeard() {
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, error) -> assertThat(error).hasMessage(Fault.WORDS));
    }

    @BeforeEach
    void theHostHasATableOfItsOwn() {
        tables.execute("CREATE TABLE IF NOT EXISTS host_line (line VARCHAR(40) NOT NULL)");
    }

    @AfterEach
    void thePoolIsClosed() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        pool.close();
    }

    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.FaultTrial#somePassing")
    void a_host_whose_part_has_failed_keeps_its_own_work_alone(FaultTrial trial) {
        travel(trial);
    }

    @Tag("campaign")
    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.FaultTrial#allPassing")
    @DisplayName("P3: every call of every step in a host's transaction, whatever is thrown")
    void a_host_whose_part_has_failed_keeps_its_own_work_alone_whatever_fails(FaultTrial trial) {
        CampaignCounts.print("P3 %s, %s: %,d calls failed in a host's transaction", database, trial, travel(trial));
    }

    /** Takes every step, and fails every call of each; how many. */
    private int travel(FaultTrial trial) {
        TestJourney journey = journey(trial);
        int failed = 0;
        for (Supplier<Outcome<?>> step : journey.steps().values()) {
            failed += failEveryCallOf(step, trial, journey);
            new CaseInvariants(stores, tables).check(journey.caseId());
        }
        return failed + putAway(trial);
    }

    private int failEveryCallOf(Supplier<Outcome<?>> step, FaultTrial trial, TestJourney journey) {
        int call = 0;
        boolean kept = false;
        while (!kept) {
            call++;
            fault.set(trial, Fault.Calls.DOING, call);
            kept = isKept(step, journey);
        }
        return call - 1;
    }

    /** Fails each call by which a step puts away what it has of the connection; how many there are of the step that has most. */
    private int putAway(FaultTrial trial) {
        int call = 1;
        while (isTakenThough(trial, call)) {
            call++;
        }
        return call - 1;
    }

    private boolean isTakenThough(FaultTrial trial, int call) {
        TestJourney journey = journey(trial);
        boolean reached = false;
        for (Supplier<Outcome<?>> step : journey.steps().values()) {
            fault.set(trial, Fault.Calls.GIVING_BACK, call);
            assertThat(isKept(step, journey)).isTrue();
            reached = reached || fault.struck();
        }
        return reached;
    }

    /**
     * Tries a step in a transaction of the host's, who goes on whatever comes of it, and adds a row; whether the step is kept. It is
     * told to be done if it is, and the host's row is kept in any case.
     */
    private boolean isKept(Supplier<Outcome<?>> step, TestJourney journey) {
        String line = UUID.randomUUID().toString();
        List<String> before = tables.rows(journey.authority());
        boolean done = host.run(() -> {
            boolean told = Fault.isDone(step);
            fault.stop();
            assertThat(pool.out()).as("the host's connection stays the host's").isOne();
            add(line);
            return told;
        });
        boolean kept = !tables.rows(journey.authority()).equals(before);
        assertThat(kept).isEqualTo(done);
        assertThat(tables.count("SELECT COUNT(*) FROM host_line WHERE line = ?", line))
                .isOne();
        assertThat(pool.out()).isZero();
        return kept;
    }

    /** The host's calls are not the library's, and do not fail. */
    private void add(String line) {
        try (PreparedStatement insert =
                host.connection().orElseThrow().prepareStatement("INSERT INTO host_line VALUES (?)")) {
            insert.setString(1, line);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private TestJourney journey(FaultTrial trial) {
        pool.close();
        pool = new BarePool(database.shared(), trial.autoCommit());
        host = new PlainHost(pool.source());
        HostTransaction heard = () -> host.connection().map(fault::on);
        return new TestJourney(stores.cases(), fault.on(pool.source()), heard);
    }
}
