package io.github.ehckit.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where files lie that are on their way to a {@link Shelf}, or from it: each has a random name, and one owner who knows it.
 *
 * @param folder on the same file system as the shelves
 */
record Incoming(Path folder) {

    /** A new, empty file. */
    Path newFile() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "document", ".part");
    }

    /** Removes what somebody left behind that died before the moment; how many files. */
    int sweep(Instant before) throws IOException {
        int swept = 0;
        for (Path file : files(folder)) {
            swept += isOlder(file, before) && Files.deleteIfExists(file) ? 1 : 0;
        }
        return swept;
    }

    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
    }
}
