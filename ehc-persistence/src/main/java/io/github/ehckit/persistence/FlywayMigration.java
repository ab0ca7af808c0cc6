package io.github.ehckit.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Migrates by Flyway. A class of its own, since Flyway may be absent; uses nothing younger than Flyway 11.0.
 *
 * @param dialect whose migrations to take
 * @param schema the name as the database stores it: our statements name it without quotes, Flyway with them
 */
record FlywayMigration(Dialect dialect, String schema) {

    static FlywayMigration of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
            return new FlywayMigration(Dialect.of(connection), upper ? "EHC" : "ehc");
        } catch (SQLException failure) {
            throw Trouble.with("migrating the schema ehc", failure);
        }
    }

    void run(DataSource database) {
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
