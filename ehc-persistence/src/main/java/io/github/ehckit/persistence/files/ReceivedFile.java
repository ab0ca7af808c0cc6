package io.github.ehckit.persistence.files;

import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/**
 * A received file: whole and on the disk, under a random name.
 *
 * @param file its path until it is kept
 * @param bytes its size in bytes
 * @param digest of its bytes
 * @param quarantine the directory in which it is kept
 */
record ReceivedFile(Path file, long bytes, Sha256 digest, DigestDirectory quarantine) implements ByteStore.Received {

    /** Writes the content into a new file; any failure removes the file. */
    static ReceivedFile write(
            TemporaryFiles incoming, DigestDirectory quarantine, Instant at, ByteStore.Content content)
            throws IOException {
        Path file = incoming.newFile();
        try {
            Sha256 digest = write(file, content);
            Files.setLastModifiedTime(file, FileTime.from(at));
            return new ReceivedFile(file, Files.size(file), digest, quarantine);
        } catch (Throwable failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void keep() {
        try {
            quarantine.put(file, digest);
        } catch (IOException failure) {
            throw new StorageException("storing " + digest, failure);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // The sweep removes files that cannot be removed now.
        }
    }

    private static Sha256 write(Path file, ByteStore.Content content) throws IOException {
        MessageDigest sha256 = sha256();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha256)) {
            content.writeTo(out);
            channel.force(true);
        }
        return Sha256.of(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", absent);
        }
    }
}
