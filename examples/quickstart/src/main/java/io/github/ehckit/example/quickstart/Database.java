package io.github.ehckit.example.quickstart;

import io.github.ehckit.persistence.EhcMigrations;
import io.github.ehckit.persistence.EmbeddedDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * The database of the story. A host has one already; it only needs to {@linkplain EhcMigrations migrate} it once.
 *
 * @param name of its kind and place
 * @param source its connections
 * @param closing ends it
 */
record Database(String name, DataSource source, AutoCloseable closing) implements AutoCloseable {

    static Database open(Options options) throws IOException {
        Database database = options.postgres() ? postgres(options.folder()) : h2(options.folder());
        EhcMigrations.migrate(database.source());
        return database;
    }

    private static Database h2(Path folder) {
        EmbeddedDatabase h2 = EmbeddedDatabase.open(folder.resolve("ehc"));
        return new Database("H2, " + folder.resolve("ehc.mv.db"), h2.dataSource(), h2);
    }

    private static Database postgres(Path folder) throws IOException {
        Path data = folder.resolve("postgresql").toAbsolutePath();
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        return new Database("PostgreSQL, " + data, postgres.getPostgresDatabase(), postgres);
    }

    @Override
    public void close() throws IOException {
        try {
            closing.close();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }
}
