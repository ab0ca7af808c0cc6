package io.github.ehckit.persistence.files;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A {@link ByteStore} in a folder, with one file for each digest. Thread-safe, in all processes that share the folder.
 *
 * <p>A file is first written aside, and moved to its place once it is whole and on the disk: no reader finds half a
 * file, even after a crash. Its time is the moment at which it was last stored. Only its owner may read it, if the file
 * system has owners.
 */
public final class FolderByteStore implements ByteStore {
    private final Path folder;

    /** Makes a store in a folder of its own, which is created with the first file. */
    public FolderByteStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Received receive(AuthorityCode authority, Instant at, Content content) throws IOException {
        return ReceivedFile.write(incoming(authority), quarantine(authority), at, content);
    }

    @Override
    public Optional<Source> quarantined(AuthorityCode authority, Sha256 digest) {
        return quarantine(authority).find(digest);
    }

    @Override
    public void release(AuthorityCode authority, Sha256 digest) {
        try {
            quarantine(authority).moveTo(released(authority), digest);
        } catch (NoSuchFileException gone) {
            if (released(authority).find(digest).isEmpty()) {
                throw new StorageException(
                        "The folder has no bytes of " + digest + ". Receive them before they are released.");
            }
        } catch (IOException failure) {
            throw new StorageException("releasing " + digest, failure);
        }
    }

    @Override
    public Optional<Source> released(AuthorityCode authority, Sha256 digest) {
        return released(authority).find(digest);
    }

    @Override
    public int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse) {
        try {
            Sweep sweep = new Sweep();
            incoming(authority).sweep(before, sweep);
            quarantine(authority).sweep(before, inUse, incoming(authority), sweep);
            released(authority).sweep(before, inUse, incoming(authority), sweep);
            return sweep.swept();
        } catch (IOException failure) {
            throw new StorageException("sweeping the documents of " + authority, failure);
        }
    }

    private TemporaryFiles incoming(AuthorityCode authority) {
        return new TemporaryFiles(of(authority).resolve("incoming"));
    }

    private DigestDirectory quarantine(AuthorityCode authority) {
        return new DigestDirectory(of(authority).resolve("quarantine"));
    }

    private DigestDirectory released(AuthorityCode authority) {
        return new DigestDirectory(of(authority).resolve("released"));
    }

    private Path of(AuthorityCode authority) {
        return folder.resolve("authority-" + authority);
    }
}
