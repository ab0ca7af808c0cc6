package io.github.ehckit.persistence;

import io.github.ehckit.port.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * A migration by Flyway. A class of its own, since Flyway may be absent; uses no API newer than Flyway 11.0.
 *
 * @param dialect the dialect whose migrations to run
 * @param schema the name as the database stores it: our statements name it without quotes, Flyway with them
 */
record FlywayMigration(Dialect dialect, String schema) {
    /** Flyway's message if its module for a database is missing. */
    private static final String UNSUPPORTED = "Unsupported Database";

    /** Makes the migration of a durable database. */
    static FlywayMigration of(DataSource database) {
        try (Connection connection = StorageExceptions.connect(database)) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            return new FlywayMigration(Durability.dialect(connection), upper ? "EHC" : "ehc");
        } catch (SQLException failure) {
            throw StorageExceptions.with("migrating the schema ehc", failure);
        }
    }

    void run(DataSource database) {
        try {
            migrate(database);
        } catch (FlywayException failure) {
            if (dialect == Dialect.POSTGRESQL
                    && String.valueOf(failure.getMessage()).contains(UNSUPPORTED)) {
                throw new StorageException(
                        "Flyway needs its module for PostgreSQL. Add"
                                + " org.flywaydb:flyway-database-postgresql, or run the statements that EhcMigrations.print returns.");
            }
            throw failure;
        }
    }

    private void migrate(DataSource database) {
        String place = "classpath:" + EhcMigrations.PLACE;
        Flyway.configure(FlywayMigration.class.getClassLoader())
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .table("ehc_schema_history")
                .locations(place + "common", place + dialect.name().toLowerCase(Locale.ROOT))
                .placeholderReplacement(false)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
