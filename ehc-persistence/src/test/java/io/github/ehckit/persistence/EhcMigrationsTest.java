package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.port.StorageFailure;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
record EhcMigrationsTest(TestDatabase database) {
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
    void everything_that_is_missing_is_named() throws SQLException {
        DataSource incomplete = database.empty();
        EhcMigrations.migrate(incomplete);
        execute(incomplete, "ALTER TABLE ehc.ehc_case DROP COLUMN status");
        execute(incomplete, "DROP TABLE ehc.ehc_response_copy");
        assertThatThrownBy(() -> EhcMigrations.verify(incomplete))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContainingAll("ehc_case.status", "ehc_response_copy.answers", "EhcMigrations.migrate");
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
