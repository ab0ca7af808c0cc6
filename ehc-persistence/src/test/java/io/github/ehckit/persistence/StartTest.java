package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.AssemblyException;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.PortBinding;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What a host is told when the hub cannot be opened: the true reason, in one sentence, and nothing else. */
class StartTest {
    private static final String NOT_SAID =
            "The plugin ehc-persistence reports: The host must say how its transactions are joined. Call"
                    + " hostResource(HostTransaction.class, () -> …) with the connection of the open transaction, or"
                    + " hostResource(HostTransaction.NONE) if the host opens none.";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("D5: a host that says nothing of its transactions is asked")
    void a_host_that_says_nothing_of_its_transactions_is_asked() {
        assertThat(refused(assembly().hostResource(TestDatabase.H2.shared())).problems())
                .containsExactly(NOT_SAID);
    }

    @Test
    @DisplayName("D5: the choices say which it is")
    void the_choices_say_whether_the_hosts_transactions_are_joined() {
        DataSource database = TestDatabase.H2.shared();
        try (EhcHub own = assembly()
                        .hostResource(database)
                        .hostResource(HostTransaction.NONE)
                        .open();
                EhcHub joining = assembly()
                        .hostResource(database)
                        .hostResource(HostTransaction.class, Optional::empty)
                        .open()) {
            assertThat(own.bindings())
                    .extracting(PortBinding::toString)
                    .contains("UnitOfWork: ehc-persistence: transactions of its own");
            assertThat(joining.bindings())
                    .extracting(PortBinding::toString)
                    .contains("UnitOfWork: ehc-persistence: joins the host's transactions");
        }
    }

    @Test
    void everything_that_the_host_did_not_give_is_told_at_once() {
        assertThat(refused(assembly()).problems())
                .containsExactly(
                        NOT_SAID,
                        "The plugin ehc-persistence needs the resource javax.sql.DataSource from the host. Call hostResource(…) with one.");
    }

    @Test
    @DisplayName("D8: a database that is down is told alone, and is the cause")
    void a_database_that_is_down() {
        PGSimpleDataSource down = new PGSimpleDataSource();
        down.setURL("jdbc:postgresql://localhost:1/ehc");
        AssemblyException refused = refused(on(down));
        assertThat(refused.problems())
                .containsExactly("The plugin ehc-persistence reports: The database cannot be reached (SQL state 08001,"
                        + " java.net.ConnectException). Check its URL, and that it is running.");
        assertThat(refused).hasCauseExactlyInstanceOf(StorageException.class).hasNoSuppressedExceptions();
    }

    @Test
    @DisplayName("D8, P13: a user whom the database refuses is not quoted")
    void a_user_whom_the_database_refuses() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:refused;DB_CLOSE_DELAY=-1");
        openAndClose(database);
        database.setUser("CANARY");
        assertThat(refused(on(database)).problems())
                .containsExactly(
                        "The plugin ehc-persistence reports: The database refuses the user or the password (SQL state 28000,"
                                + " org.h2.jdbc.JdbcSQLInvalidAuthorizationSpecException). Check both in the data source.");
    }

    @Test
    @DisplayName("D8: what a pool has wrapped is told")
    void a_pool_that_waited_in_vain() {
        DataSource pool = new JdbcCallInterceptor() {
            @Override
            public void before(java.lang.reflect.Method method, Object[] arguments) throws SQLException {
                throw new SQLTransientConnectionException(
                        "CANARY: not available", new SQLException("CANARY: no such database", "3D000"));
            }
        }.on(TestDatabase.H2.shared());
        assertThat(refused(on(pool)).problems())
                .containsExactly(
                        "The plugin ehc-persistence reports: The server has no database of this name (SQL state 3D000,"
                                + " java.sql.SQLException). Create it, or check the URL.");
    }

    @Test
    @DisplayName("D8, P4: an H2 database that delays its writes is told alone")
    void a_database_that_delays_its_writes() {
        assertThat(refused(on(delaying())).problems())
                .containsExactly(
                        "The plugin ehc-persistence reports: This H2 database writes commits with a delay, and would lose them"
                                + " if the process were killed. Add ;WRITE_DELAY=0 to its URL.");
    }

    @Test
    @DisplayName("D8, P4: nothing is created in a database that would be refused afterwards")
    void a_database_that_delays_its_writes_is_not_migrated() {
        DataSource delaying = delaying();
        assertThatThrownBy(() -> EhcMigrations.migrate(delaying))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("WRITE_DELAY=0");
        JdbcDataSource safe = new JdbcDataSource();
        safe.setURL("jdbc:h2:file:" + folder.resolve("hosts") + ";WRITE_DELAY=0");
        assertThatThrownBy(() -> EhcMigrations.verify(safe))
                .hasMessage("The database has no schema ehc. Call EhcMigrations.migrate, or run the statements that"
                        + " EhcMigrations.print returns.");
    }

    private DataSource delaying() {
        JdbcDataSource hosts = new JdbcDataSource();
        hosts.setURL("jdbc:h2:file:" + folder.resolve("hosts"));
        return hosts;
    }

    private static void openAndClose(DataSource database) {
        try {
            database.getConnection().close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Assembly on(DataSource database) {
        return assembly().hostResource(database).hostResource(HostTransaction.NONE);
    }

    private static Assembly assembly() {
        return EhcHub.assemble()
                .with(new PersistencePlugin())
                .with(new InMemoryDirectory())
                .notifier(new RecordingNotifier());
    }

    private static AssemblyException refused(Assembly assembly) {
        return catchThrowableOfType(AssemblyException.class, assembly::open);
    }
}
