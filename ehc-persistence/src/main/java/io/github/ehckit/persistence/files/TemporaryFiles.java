package io.github.ehckit.persistence.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder of temporary files on their way to or from a {@link DigestDirectory}. Each has a random name that only its
 * owner knows.
 *
 * @param folder on the same file system as the directories
 */
record TemporaryFiles(Path folder) {

    /** Makes a new, empty file. */
    Path newFile() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "document", ".part");
    }

    /** Removes files left by a process that died before the moment. */
    void sweep(Instant before, Sweep sweep) throws IOException {
        for (Path file : files(folder)) {
            sweep.attempt(() -> isOlder(file, before) && Files.deleteIfExists(file));
        }
    }

    /** Lists the regular files of a folder, without links and subfolders. */
    static List<Path> files(Path folder) throws IOException {
        return within(folder, file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    static List<Path> folders(Path folder) throws IOException {
        return within(folder, inner -> Files.isDirectory(inner, LinkOption.NOFOLLOW_LINKS));
    }

    private static List<Path> within(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(wanted).toList();
        }
    }

    static boolean isOlder(Path file, Instant before) throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
    }
}
