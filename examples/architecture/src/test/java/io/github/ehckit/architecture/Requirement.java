package io.github.ehckit.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A row of the requirements.
 *
 * @param id such as R-141
 * @param words what it asks for, in a few of our own
 * @param later the region of the library with which it comes; empty for what must stand now
 */
record Requirement(String id, String words, String later) {

    /** The rows on advice, in their order. */
    static List<Requirement> onAdvice() {
        return read("/requirements/advice.csv")
                .lines()
                .skip(1)
                .map(Requirement::of)
                .toList();
    }

    boolean now() {
        return later.isEmpty();
    }

    private static Requirement of(String line) {
        String[] cells = line.split(";", -1);
        return new Requirement(cells[0], cells[1], cells[2]);
    }

    private static String read(String resource) {
        try (InputStream rows = Requirement.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(rows).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }
}
