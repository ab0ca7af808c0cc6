package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.tck.StoresUnderTest;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library's user may do in PostgreSQL, and what it is told if it may not. */
@DisplayName("D10 Rights")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
    private static final String USER = "portal_app";

    private final DataSource owners = TestDatabase.POSTGRESQL.migrated();

    /** The connections of the owner, who has taken on the role of the application. */
    private final DataSource application = new JdbcCallInterceptor() {
        @Override
        public void after(Method method, Object[] arguments, Object result) throws SQLException {
            if (result instanceof Connection connection) {
                execute(connection, "SET ROLE " + USER);
            }
        }
    }.on(owners);

    @BeforeAll
    void theApplicationMayDoWhatTheLibraryDoes() throws SQLException {
        execute("CREATE ROLE " + USER);
        execute("GRANT USAGE ON SCHEMA ehc TO " + USER);
        execute("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA ehc TO " + USER);
        execute(
                "GRANT UPDATE ON ehc.ehc_case, ehc.ehc_attachment, ehc.ehc_outbox, ehc.ehc_email, ehc.ehc_read_receipt, ehc.ehc_reference,"
                        + " ehc.ehc_draft, ehc.ehc_conflicting_save, ehc.ehc_draft_section TO " + USER);
        execute(
                "GRANT DELETE ON ehc.ehc_attachment, ehc.ehc_draft_revision, ehc.ehc_draft_section, ehc.ehc_responder TO "
                        + USER);
    }

    @AfterAll
    void theRoleIsGone() throws SQLException {
        execute("DROP OWNED BY " + USER);
        execute("DROP ROLE " + USER);
    }

    @Test
    void these_rights_are_enough_for_everything() {
        StoresUnderTest stores = TestStores.of(application);
        TestJourney journey = new TestJourney(stores.cases(), application);
        journey.travel();
        journey.hub().uploads().scanWaiting(journey.authority(), 1);
        journey.hub().uploads().sweep(journey.authority());
        journey.hub().deliveries().deliverPending(journey.authority());
        new CaseInvariants(stores, new Tables(application)).check(journey.caseId());
    }

    @ParameterizedTest
    @CsvSource({
        "INSERT, ehc_case",
        "SELECT, ehc_read_receipt",
        "UPDATE, ehc_outbox",
        "DELETE, ehc_draft_section",
    })
    void a_right_that_is_wanting_is_named(String right, String table) throws SQLException {
        execute("REVOKE %s ON ehc.%s FROM %s".formatted(right, table, USER));
        try {
            assertThat(fault())
                    .isEqualTo("The user portal_app lacks the rights %s ehc.%s. Grant them to portal_app."
                            .formatted(right, table));
        } finally {
            execute("GRANT %s ON ehc.%s TO %s".formatted(right, table, USER));
        }
    }

    @Test
    void a_schema_that_may_not_be_used_is_not_taken_for_an_empty_one() throws SQLException {
        execute("REVOKE USAGE ON SCHEMA ehc FROM " + USER);
        try {
            assertThat(fault())
                    .isEqualTo(
                            "The user portal_app cannot use the schema ehc. Run GRANT USAGE ON SCHEMA ehc TO portal_app.");
        } finally {
            execute("GRANT USAGE ON SCHEMA ehc TO " + USER);
        }
    }

    @Test
    void a_trigger_that_is_off_is_missed() throws SQLException {
        execute("ALTER TABLE ehc.ehc_advice DISABLE TRIGGER ehc_advice_stays");
        try {
            assertThat(fault())
                    .isEqualTo(
                            "The schema ehc lacks the keys or triggers ehc_advice_stays. Create them with the statements that"
                                    + " EhcMigrations.print returns.");
        } finally {
            execute("ALTER TABLE ehc.ehc_advice ENABLE TRIGGER ehc_advice_stays");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ehc_advice", "ehc_template", "ehc_case_event"})
    void no_right_is_asked_for_by_which_what_stays_could_be_changed(String table) {
        assertThatThrownBy(() -> new Tables(application).execute("UPDATE ehc." + table + " SET authority = ''"))
                .hasMessageContaining("42501");
    }

    private String fault() {
        return catchThrowableOfType(StorageException.class, () -> EhcMigrations.verify(application))
                .getMessage();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owners.getConnection()) {
            execute(connection, "RESET ROLE");
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
