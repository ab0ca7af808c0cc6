package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The classes of the tables are checked in. They are those that jOOQ 3.19 writes from the migrations. */
class GeneratedTablesTest {
    private static final Path CHECKED_IN = Path.of("src/main/java");
    private static final Path REGENERATED = Path.of("target/regenerated");

    @Test
    @EnabledIf("runsOnTheFloor")
    void the_classes_checked_in_are_those_of_the_migrations() throws Exception {
        DataSource migrated = TestDatabase.H2.shared();
        try (Connection connection = migrated.getConnection()) {
            TableGenerator.generate(connection, REGENERATED);
        }
        assertThat(classes(REGENERATED))
                .as("copy target/regenerated over src/main/java")
                .isEqualTo(classes(CHECKED_IN));
    }

    /** Another version of jOOQ generates other classes; it only has to run ours. */
    static boolean runsOnTheFloor() {
        return Constants.MINOR_VERSION.equals("3.19");
    }

    private static Map<String, String> classes(Path root) throws IOException {
        Map<String, String> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("io/github/ehckit/persistence/generated"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return classes;
    }
}
