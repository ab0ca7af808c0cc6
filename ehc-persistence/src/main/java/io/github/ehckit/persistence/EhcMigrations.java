package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The migrations that bring the library's tables into a database. They run only when a host calls one of the three
 * methods.
 *
 * <p>The tables are in a schema of their own, {@code ehc}. The host's migrations, its schemas and its Flyway are not
 * touched.
 */
public final class EhcMigrations {
    static final String PLACE = "io/github/ehckit/persistence/db/";

    private static final String FLYWAY = "org/flywaydb/core/Flyway.class";
    private static final String CASE_FILES = "common/V1__case_files.sql";
    private static final String DRAFTS = "common/V2__drafts.sql";
    private static final String REVISIONS = "common/V5__revisions_and_read_receipts.sql";
    private static final String ATTACHMENTS = "common/V6__attachments.sql";
    private static final String TEMPLATES = "common/V7__templates.sql";
    private static final String ATTEMPTS = "common/V8__attempts_to_scan.sql";

    private EhcMigrations() {}

    /**
     * Creates the tables, or brings them to this version of the library. Needs {@code org.flywaydb:flyway-core}, for
     * PostgreSQL {@code org.flywaydb:flyway-database-postgresql} too, and the right to create.
     *
     * <p>The migrations applied are recorded in {@code ehc.ehc_schema_history}. Flyway's own exceptions are passed on.
     *
     * @throws StorageException if the database cannot be reached, is not supported, or can lose acknowledged commits;
     *     if Flyway is missing. Nothing is created then
     */
    public static void migrate(DataSource database) {
        if (EhcMigrations.class.getClassLoader().getResource(FLYWAY) == null) {
            throw new StorageException(
                    "EhcMigrations.migrate needs Flyway. Add org.flywaydb:flyway-core, or run the statements that EhcMigrations.print returns.");
        }
        FlywayMigration.of(database).run(database);
    }

    /**
     * Verifies that the tables exist with every column, key and trigger, and that the user has the rights the library
     * needs. Also verifies that the database does not lose acknowledged commits. Reads only. Rights are not checked on
     * H2, which does not reveal them.
     *
     * @throws StorageException that states the fault and the remedy in one sentence
     */
    public static void verify(DataSource database) {
        try (Connection connection = StorageExceptions.connect(database)) {
            SchemaCheck.of(Durability.dialect(connection), connection).run();
        } catch (StorageException told) {
            throw told;
        } catch (SQLException | RuntimeException failure) {
            throw StorageExceptions.with("verifying the schema ehc", failure);
        }
    }

    /** Returns the statements that create the schema and the tables, for a host that runs them by hand. */
    public static String print(Dialect dialect) {
        return scripts(dialect)
                .map(EhcMigrations::read)
                .collect(Collectors.joining("\n", "CREATE SCHEMA IF NOT EXISTS ehc;\n\n", ""));
    }

    /** Returns the migrations of one database, in order. */
    static Stream<String> scripts(Dialect dialect) {
        return switch (dialect) {
            case H2 ->
                Stream.of(
                        CASE_FILES, DRAFTS, "h2/V3__work_that_waits.sql", REVISIONS, ATTACHMENTS, TEMPLATES, ATTEMPTS);
            case POSTGRESQL ->
                Stream.of(
                        CASE_FILES,
                        DRAFTS,
                        "postgresql/V3__work_that_waits.sql",
                        "postgresql/V4__submitted_advice_stays.sql",
                        REVISIONS,
                        ATTACHMENTS,
                        TEMPLATES,
                        "postgresql/V7_1__published_templates_stay.sql",
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
}
