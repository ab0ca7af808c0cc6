package io.github.ehckit.example.benchmark.journey;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.ehckit.persistence.EhcMigrations;
import io.github.ehckit.persistence.EmbeddedDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A new database in a temporary folder of its own, deleted with it, that keeps every acknowledged write, behind a pool.
 *
 * @param name of its kind
 * @param source its connections
 * @param folder where it lies
 * @param server ends it, and deletes it
 */
public record Database(String name, DataSource source, Path folder, AutoCloseable server) implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    /** The kinds of databases. */
    public enum Kind {
        H2 {
            @Override
            public Database open() throws IOException {
                Path folder = newFolder();
                EmbeddedDatabase h2 = EmbeddedDatabase.open(folder.resolve("bench"));
                return behindPool("H2", h2.dataSource(), h2, folder);
            }
        },
        POSTGRESQL {
            @Override
            public Database open() throws IOException {
                Path folder = newFolder();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(folder.resolve("data"))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                return behindPool("PostgreSQL", postgres.getPostgresDatabase(), postgres, folder);
            }
        };

        /** Opens a database of this kind, with the library's tables. */
        public abstract Database open() throws IOException;
    }

    private static Path newFolder() throws IOException {
        return Files.createTempDirectory("ehc-bench");
    }

    private static Database behindPool(String name, DataSource database, AutoCloseable server, Path folder) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(database);
        settings.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(settings);
        EhcMigrations.migrate(pool);
        return new Database(name, pool, folder, () -> {
            pool.close();
            server.close();
            delete(folder);
        });
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
