package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ehckit.port.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
record EhcMigrationsTest(TestDatabase database) {
    private static final String TO_MIGRATE =
            ". Call EhcMigrations.migrate, or run the statements that EhcMigrations.print returns.";
    private static final String TO_CREATE = ". Create them with the statements that EhcMigrations.print returns.";
    private static final Path SCRIPTS = Path.of("src/main/resources", EhcMigrations.PLACE);

    @Test
    void a_migrated_database_is_verified() {
        DataSource empty = database.empty();
        EhcMigrations.migrate(empty);
        assertThatCode(() -> EhcMigrations.verify(empty)).doesNotThrowAnyException();
    }

    @Test
    void migrating_twice_changes_nothing() {
        assertThatCode(() -> EhcMigrations.migrate(database.shared())).doesNotThrowAnyException();
    }

    @Test
    void what_is_printed_makes_a_database_that_is_verified() throws SQLException {
        DataSource empty = database.empty();
        execute(empty, EhcMigrations.print(dialect()));
        assertThatCode(() -> EhcMigrations.verify(empty)).doesNotThrowAnyException();
    }

    @Test
    void a_database_without_the_schema_is_told_in_one_sentence() {
        assertThat(fault(database.empty())).isEqualTo("The database has no schema ehc" + TO_MIGRATE);
    }

    @Test
    void a_schema_without_tables_names_some_of_them() throws SQLException {
        DataSource empty = database.empty();
        execute(empty, "CREATE SCHEMA ehc");
        assertThat(fault(empty))
                .isEqualTo(
                        "The schema ehc lacks ehc_advice, ehc_attachment, ehc_case, ehc_case_event, ehc_command and 10 more"
                                + TO_MIGRATE);
    }

    @Test
    void a_table_that_is_missing_is_named_and_so_is_a_column_of_one_that_is_there() throws SQLException {
        DataSource incomplete = database.migrated();
        execute(incomplete, "ALTER TABLE ehc.ehc_case DROP COLUMN state_form");
        execute(incomplete, "DROP TABLE ehc.ehc_conflicting_save");
        assertThat(fault(incomplete))
                .isEqualTo("The schema ehc lacks ehc_case.state_form, ehc_conflicting_save" + TO_MIGRATE);
    }

    @Test
    @DisplayName("D10: a key that is gone is missed")
    void a_key_that_is_gone_is_missed() throws SQLException {
        DataSource unguarded = database.migrated();
        execute(unguarded, "ALTER TABLE ehc.ehc_case DROP CONSTRAINT ehc_case_reference");
        assertThat(fault(unguarded))
                .isEqualTo("The schema ehc lacks the keys or triggers ehc_case_reference" + TO_CREATE);
    }

    @Test
    void all_scripts_there_are_are_printed() throws IOException {
        try (Stream<Path> common = Files.list(SCRIPTS.resolve("common"));
                Stream<Path> own = Files.list(SCRIPTS.resolve(dialect().name().toLowerCase(Locale.ROOT)))) {
            assertThat(EhcMigrations.scripts(dialect()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(common, own)
                            .map(script -> SCRIPTS.relativize(script).toString())
                            .toList());
        }
    }

    @Test
    void the_migrations_of_the_host_and_ours_do_not_meet() throws SQLException {
        DataSource hosts = database.empty();
        Flyway flyway =
                Flyway.configure().dataSource(hosts).locations("classpath:host").load();
        flyway.migrate();
        EhcMigrations.migrate(hosts);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        execute(hosts, "INSERT INTO host_pupil VALUES (1)");
        assertThatCode(() -> EhcMigrations.verify(hosts)).doesNotThrowAnyException();
    }

    private static String fault(DataSource database) {
        return catchThrowableOfType(StorageException.class, () -> EhcMigrations.verify(database))
                .getMessage();
    }

    private Dialect dialect() {
        return Dialect.valueOf(database.name());
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
