package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.port.StorageException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_kept_is_there_when_it_is_opened_again() {
        CaseId id;
        Optional<EhcCase> kept;
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve("new/ehc"))) {
            EhcMigrations.migrate(database.dataSource());
            JooqCaseStore cases = cases(database.dataSource());
            TestJourney journey = new TestJourney(cases, database.dataSource());
            journey.travel();
            id = journey.caseId();
            kept = cases.find(id);
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder.resolve("new/ehc"))) {
            EhcMigrations.migrate(database.dataSource());
            assertThat(cases(database.dataSource()).find(id)).isEqualTo(kept).isPresent();
        }
    }

    @Test
    @DisplayName("P4: a process that is killed loses nothing that it was told was kept")
    void a_process_that_is_killed_loses_nothing_acknowledged() throws IOException, InterruptedException {
        Path file = folder.resolve("killed");
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        NumberingProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long acknowledged = killedInTheMiddle(writer);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(file)) {
            assertThat(cases(database.dataSource())
                            .nextReference(NumberingProcess.AUTHORITY)
                            .value())
                    .isGreaterThan("EHC-%06d".formatted(acknowledged));
        }
    }

    @Test
    @DisplayName("P4: a host's own H2 database that delays its writes is refused, and the reason given")
    void a_database_that_delays_its_writes_is_refused() {
        JdbcDataSource hosts = new JdbcDataSource();
        hosts.setURL("jdbc:h2:file:" + folder.resolve("hosts"));
        assertThatThrownBy(() -> EhcMigrations.verify(hosts))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("Add ;WRITE_DELAY=0 to its URL");
        assertThatThrownBy(() -> cases(hosts).nextReference(NumberingProcess.AUTHORITY))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("WRITE_DELAY=0");
    }

    @Test
    void a_host_may_set_it_itself() {
        JdbcDataSource hosts = new JdbcDataSource();
        hosts.setURL("jdbc:h2:file:" + folder.resolve("hosts") + ";WRITE_DELAY=0");
        EhcMigrations.migrate(hosts);
        assertThat(cases(hosts).nextReference(NumberingProcess.AUTHORITY)).hasToString("EHC-000001");
    }

    @Test
    void a_path_cannot_carry_settings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmbeddedDatabase.open(folder.resolve("ehc;INIT=DROP ALL OBJECTS")));
    }

    /** Waits for some acknowledgements, kills the process, and answers with the last number acknowledged. */
    private static long killedInTheMiddle(Process writer) throws IOException, InterruptedException {
        String last = "0";
        try (BufferedReader acknowledgements = writer.inputReader()) {
            for (int count = 0; count < NumberingProcess.ENOUGH; count++) {
                last = Optional.ofNullable(acknowledgements.readLine()).orElseThrow();
            }
            // By its handle: the process itself would close what it had still to say.
            writer.toHandle().destroyForcibly();
            for (String line = acknowledgements.readLine(); line != null; line = acknowledgements.readLine()) {
                last = line.matches("EHC-\\d{6}") ? line : last;
            }
        }
        assertThat(writer.waitFor()).isNotZero();
        return Long.parseLong(last.substring("EHC-".length()));
    }

    private static JooqCaseStore cases(DataSource database) {
        return new JooqCaseStore(new JdbcUnitOfWork(database));
    }
}
