package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.tck.StoresUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("P3 In the host's transaction")
@ParameterizedClass
@EnumSource(TestDatabase.class)
class HostTransactionTest {
    private final Tables tables;
    private final StoresUnderTest stores;
    private final PlainHost host;
    private final TestJourney journey;

    HostTransactionTest(TestDatabase kind) {
        DataSource database = kind.shared();
        host = new PlainHost(database);
        tables = new Tables(database);
        stores = TestStores.of(database);
        journey = new TestJourney(stores.cases(), database, host);
    }

    @BeforeEach
    void theHostHasATableOfItsOwn() {
        tables.execute("CREATE TABLE IF NOT EXISTS host_note (authority VARCHAR(20) NOT NULL)");
    }

    @Test
    void the_hosts_row_and_ours_are_kept_together() {
        host.run(() -> {
            note();
            return journey.open();
        });
        assertThat(notes()).isOne();
        new CaseInvariants(stores, tables).check(journey.caseId());
    }

    @Test
    void the_hosts_row_and_ours_vanish_together() {
        assertThatThrownBy(() -> host.run(() -> {
                    note();
                    journey.open();
                    throw new IllegalStateException("the host changes its mind");
                }))
                .hasMessage("the host changes its mind");
        assertThat(notes()).isZero();
        assertThat(tables.rows(journey.authority())).isEmpty();
    }

    @Test
    @DisplayName("D7, P8: whoever reads a child's papers is noted, whatever the host does with its transaction")
    void a_reading_in_a_transaction_that_is_undone_or_read_only_is_noted() {
        journey.travel();
        assertThatThrownBy(() -> host.run(() -> {
                    journey.readsAdvice().orElseThrow();
                    throw new IllegalStateException("the host changes its mind");
                }))
                .hasMessage("the host changes its mind");
        assertThat(readings()).isOne();
        host.readOnly(() -> journey.readsAdvice().orElseThrow());
        assertThat(readings()).as("a repeated reading is one reading").isOne();
        assertThat(host.readOnly(() -> journey.downloadsAdvice()).orElseThrow()).isNotNull();
        assertThat(readings()).isEqualTo(2);
    }

    private int readings() {
        return stores.advice().readReceipts(journey.advice()).size();
    }

    @Test
    void a_refusal_leaves_the_hosts_transaction_as_it_was() {
        Outcome<?> refused = host.run(() -> {
            journey.open();
            note();
            return journey.submit();
        });
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(notes()).isOne();
        assertThat(journey.found()).isPresent();
    }

    @Test
    void a_failure_of_the_store_is_undone_and_the_host_may_go_on() {
        journey.travel(3);
        AdviceDraft there = stores.advice().find(journey.advice()).orElseThrow();
        List<String> before = tables.rows(journey.authority());
        host.run(() -> {
            assertThatThrownBy(() -> stores.advice().open(there)).isInstanceOf(StorageException.class);
            return note();
        });
        assertThat(notes()).isOne();
        assertThat(tables.rows(journey.authority())).isEqualTo(before);
    }

    @Test
    void work_in_which_a_store_failed_is_undone_even_if_it_goes_on() {
        journey.travel(3);
        AdviceDraft there = stores.advice().find(journey.advice()).orElseThrow();
        List<String> before = tables.rows(journey.authority());
        assertThatThrownBy(() -> stores.work().run(() -> {
                    stores.cases().nextReference(journey.authority());
                    assertThatThrownBy(() -> stores.advice().open(there)).isInstanceOf(StorageException.class);
                    return there;
                }))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("rolled back");
        assertThat(tables.rows(journey.authority())).isEqualTo(before);
    }

    @Test
    void a_connection_that_commits_by_itself_is_refused() throws SQLException {
        try (Connection connection = tables.database().getConnection()) {
            JdbcUnitOfWork work = new JdbcUnitOfWork(tables.database(), () -> Optional.of(connection));
            assertThatThrownBy(() -> new JooqCaseStore(work).nextReference(journey.authority()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "The host's connection is in auto-commit mode. Start a transaction before you call the hub.");
        }
    }

    /** The host writes a row of its own. */
    private int note() {
        try (PreparedStatement insert =
                host.connection().orElseThrow().prepareStatement("INSERT INTO host_note VALUES (?)")) {
            insert.setString(1, journey.authority().value());
            return insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int notes() {
        return tables.count(
                "SELECT COUNT(*) FROM host_note WHERE authority = ?",
                journey.authority().value());
    }
}
