package io.github.ehckit.persistence;

import io.github.ehckit.persistence.generated.Ehc;
import io.github.ehckit.port.StorageFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Brings the library's tables into a database. Nothing here happens by itself: a host calls one of the three.
 *
 * <p>The tables lie in a schema of their own, {@code ehc}. The host's migrations, its schemas and its Flyway are not touched.
 */
public final class EhcMigrations {
    static final String PLACE = "io/github/ehckit/persistence/db/";

    private static final String CASE_FILES = "common/V1__case_files.sql";
    private static final String RESPONSES = "common/V2__responses.sql";
    private static final String REVISIONS = "common/V5__revisions_and_readings.sql";
    private static final String DOCUMENTS = "common/V6__documents.sql";
    private static final String FORMS = "common/V7__forms.sql";
    private static final String ATTEMPTS = "common/V8__attempts_to_scan.sql";

    private EhcMigrations() {}

    /**
     * Creates the tables, or brings them to this version of the library. Needs Flyway, and the right to create.
     *
     * <p>What was done is written into {@code ehc.ehc_schema_history}. Flyway's own exceptions are passed on.
     *
     * @throws StorageFailure if the database is one that the library does not store in
     */
    public static void migrate(DataSource database) {
        FlywayMigration.of(database).run(database);
    }

    /**
     * Checks that the tables are there with every column, and that the database keeps what it acknowledges. Reads only.
     *
     * @throws StorageFailure that names all that is missing
     */
    public static void verify(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Set<String> there = columns(connection);
            List<String> missing =
                    expected().filter(column -> !there.contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new StorageFailure("the schema ehc lacks " + String.join(", ", missing)
                        + ": call EhcMigrations.migrate, or run what EhcMigrations.print prints");
            }
        } catch (SQLException failure) {
            throw Trouble.with("verifying the schema ehc", failure);
        }
    }

    /** The statements that create the schema and the tables, for those who run them by hand. */
    public static String print(Dialect dialect) {
        return scripts(dialect)
                .map(EhcMigrations::read)
                .collect(Collectors.joining("\n", "CREATE SCHEMA IF NOT EXISTS ehc;\n\n", ""));
    }

    /** The migrations of one database, in order. */
    static Stream<String> scripts(Dialect dialect) {
        return switch (dialect) {
            case H2 ->
                Stream.of(CASE_FILES, RESPONSES, "h2/V3__work_that_waits.sql", REVISIONS, DOCUMENTS, FORMS, ATTEMPTS);
            case POSTGRESQL ->
                Stream.of(
                        CASE_FILES,
                        RESPONSES,
                        "postgresql/V3__work_that_waits.sql",
                        "postgresql/V4__submitted_advice_stays.sql",
                        REVISIONS,
                        DOCUMENTS,
                        FORMS,
                        "postgresql/V7_1__published_forms_stay.sql",
                        ATTEMPTS);
        };
    }

    private static String read(String script) {
        try (InputStream in = EhcMigrations.class.getClassLoader().getResourceAsStream(PLACE + script)) {
            return new String(Objects.requireNonNull(in, script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> expected() {
        return Ehc.EHC.getTables().stream().flatMap(table -> table.fieldStream().map(field -> named(table, field)));
    }

    private static String named(Table<?> table, Field<?> field) {
        return (table.getName() + "." + field.getName()).toLowerCase(Locale.ROOT);
    }

    private static Set<String> columns(Connection connection) {
        return new Engine()
                        .on(connection)
                        .fetch("SELECT table_name, column_name FROM information_schema.columns WHERE"
                                + " LOWER(table_schema) = 'ehc'")
                        .map(row ->
                                (row.get(0, String.class) + "." + row.get(1, String.class)).toLowerCase(Locale.ROOT))
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }
}
