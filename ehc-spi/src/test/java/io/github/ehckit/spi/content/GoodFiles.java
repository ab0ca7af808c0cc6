package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that {@code make-good.sh} made with programs as people use them. */
final class GoodFiles {
    private GoodFiles() {}

    /**
     * A file, and who made it.
     *
     * @param program the Debian package of the program that wrote it last
     */
    record Good(String name, String program, String version) {
        byte[] content() {
            return read("good/" + name);
        }

        FileType type() {
            return FileName.of(name).orElseThrow().claims();
        }

        @Override
        public String toString() {
            return name + " by " + program + " " + version;
        }
    }

    static List<Good> all() {
        return new String(read("good.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" \\| ", 3))
                .map(columns -> new Good(columns[0], columns[1], columns[2]))
                .toList();
    }

    static Good named(String name) {
        return all().stream()
                .filter(good -> good.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A small file made after a real one that went wrong. */
    static byte[] ofCase(String name) {
        return read("cases/" + name);
    }

    private static byte[] read(String resource) {
        try (InputStream in = GoodFiles.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
