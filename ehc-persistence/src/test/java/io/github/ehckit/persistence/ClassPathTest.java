package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.AssemblyException;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.RecordingNotifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What a host is told whose class path lacks something, or has it too old. */
class ClassPathTest {
    private static final OtherClassPath HERE = OtherClassPath.asHere();
    private static final String ANNOTATIONS = "jackson-annotations";

    @TempDir
    private Path folder;

    /** Migrates, and answers with why it could not, or with nothing. */
    public static final class Migrating implements UnaryOperator<String> {
        @Override
        public String apply(String url) {
            try {
                EhcMigrations.migrate(database(url));
                return "";
            } catch (StorageException failure) {
                return failure.getMessage();
            }
        }
    }

    /** Opens a hub on an empty database, and answers with why it could not, or with nothing. */
    public static final class Opening implements UnaryOperator<String> {
        @Override
        public String apply(String url) {
            DataSource database = database(url);
            execute(database, EhcMigrations.print(Dialect.H2));
            try {
                EhcHub.assemble()
                        .with(new PersistencePlugin())
                        .with(new InMemoryDirectory())
                        .notifier(new RecordingNotifier())
                        .hostResource(database)
                        .hostResource(HostTransaction.NONE)
                        .open()
                        .close();
                return "";
            } catch (AssemblyException refused) {
                return String.join("\n", refused.problems());
            }
        }
    }

    @Test
    @DisplayName("D14: without Flyway the artefact to add is named")
    void without_Flyway_the_artefact_to_add_is_named() throws Exception {
        OtherClassPath hosts = HERE.without("flyway-core").without("flyway-database-postgresql");
        assertThat(hosts.run(Migrating.class, memory("unmigrated")))
                .isEqualTo(
                        "EhcMigrations.migrate needs Flyway. Add org.flywaydb:flyway-core, or run the statements that"
                                + " EhcMigrations.print returns.");
    }

    @Test
    @DisplayName("D14: without Flyway's module for PostgreSQL the artefact to add is named")
    void without_the_module_for_PostgreSQL_the_artefact_to_add_is_named() throws Exception {
        OtherClassPath hosts = HERE.without("flyway-database-postgresql").without("flyway-database-cockroachdb");
        assertThat(hosts.run(Migrating.class, postgres()))
                .isEqualTo("Flyway needs its module for PostgreSQL. Add org.flywaydb:flyway-database-postgresql, or run"
                        + " the statements that EhcMigrations.print returns.");
    }

    @Test
    @DisplayName("D3: annotations of Jackson that are too old are refused before anything is written")
    void annotations_of_Jackson_that_are_too_old_are_refused() throws Exception {
        OtherClassPath hosts = HERE.without(ANNOTATIONS).with(older(HERE.jarOf(ANNOTATIONS)));
        assertThat(hosts.run(Opening.class, memory("old")))
                .isEqualTo(
                        "The plugin ehc-persistence reports: Version 3.1.7 of jackson-databind needs jackson-annotations 2.21 or newer, and"
                                + " this is 2.19.2. Raise the version of com.fasterxml.jackson.core:jackson-annotations.");
    }

    @Test
    void the_class_path_as_it_is_here_will_do() throws Exception {
        assertThat(HERE.run(Opening.class, memory("sound"))).isEmpty();
        assertThat(HERE.run(Migrating.class, memory("migrated"))).isEmpty();
    }

    /** The annotations as they were before those that Jackson 3.1 looks for. */
    private Path older(Path annotations) throws IOException {
        Path older = folder.resolve("jackson-annotations-2.19.2.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "2.19.2");
        try (JarFile from = new JarFile(annotations.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(older), manifest)) {
            for (Enumeration<JarEntry> all = from.entries(); all.hasMoreElements(); ) {
                JarEntry entry = all.nextElement();
                if (entry.getName().matches(".*annotation/(?!Json(Des|S)erializeAs).*\\.class")) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
        return older;
    }

    private static String memory(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    private static String postgres() throws SQLException {
        try (Connection connection = TestDatabase.POSTGRESQL.empty().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static DataSource database(String url) {
        if (url.startsWith("jdbc:h2:")) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL(url);
            return h2;
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setURL(url);
        postgres.setUser("postgres");
        return postgres;
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
