package io.github.ehckit.persistence.files;

import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A directory of files named by their digests, with a subfolder for each first two digits.
 *
 * @param folder the folder that contains them
 */
record DigestDirectory(Path folder) {

    /** A file in the directory. */
    private record Kept(Path file, long bytes) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    Optional<Source> find(Sha256 digest) {
        try {
            Path file = place(digest);
            return Optional.of(new Kept(file, Files.size(file)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /** Moves a file into the directory, replacing an identical one. */
    void put(Path file, Sha256 digest) throws IOException {
        Path drawer = drawer(digest);
        Files.createDirectories(drawer);
        move(file, place(digest));
        force(drawer);
        force(folder);
    }

    /** @throws NoSuchFileException if it is not in this directory */
    void moveTo(DigestDirectory other, Sha256 digest) throws IOException {
        other.put(place(digest), digest);
        force(drawer(digest));
    }

    /** Removes files that are older than the moment and not in use. Other files in the folder are left alone. */
    void sweep(Instant before, UnaryOperator<Set<Sha256>> inUse, TemporaryFiles aside, Sweep sweep) throws IOException {
        for (Path part : TemporaryFiles.folders(folder)) {
            Set<Sha256> unused = old(part, before);
            unused.removeAll(unused.isEmpty() ? Set.of() : inUse.apply(Set.copyOf(unused)));
            unused.forEach(digest -> sweep.attempt(() -> remove(place(digest), before, aside)));
        }
    }

    private static Set<Sha256> old(Path part, Instant before) throws IOException {
        Set<Sha256> old = new HashSet<>();
        for (Path file : TemporaryFiles.files(part)) {
            if (TemporaryFiles.isOlder(file, before)) {
                digest(file).ifPresent(old::add);
            }
        }
        return old;
    }

    /** Returns the digest that names a file; empty if the name is not a digest. */
    private static Optional<Sha256> digest(Path file) {
        try {
            return Optional.of(new Sha256(file.getFileName().toString()));
        } catch (IllegalArgumentException otherName) {
            return Optional.empty();
        }
    }

    /** Moves a file aside, checks its age there, and moves it back if it was stored anew meanwhile. */
    private static boolean remove(Path file, Instant before, TemporaryFiles incoming) throws IOException {
        Path aside = incoming.newFile();
        try {
            move(file, aside);
        } catch (NoSuchFileException gone) {
            Files.delete(aside);
            return false;
        }
        boolean old = TemporaryFiles.isOlder(aside, before);
        if (old) {
            Files.delete(aside);
        } else {
            move(aside, file);
        }
        return old;
    }

    private Path place(Sha256 digest) {
        return drawer(digest).resolve(digest.value());
    }

    private Path drawer(Sha256 digest) {
        return folder.resolve(digest.value().substring(0, 2));
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Forces a move to disk, by forcing its folder. File systems whose folders cannot be opened do so themselves. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
                open.force(true);
            }
        }
    }
}
