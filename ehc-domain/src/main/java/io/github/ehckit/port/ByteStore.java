package io.github.ehckit.port;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A store for the bytes of attachments, by authority and SHA-256 digest. It takes no part in units of work: bytes are
 * stored before a row refers to them, and swept when no row does.
 *
 * <p>A received file belongs to the caller that received it. A kept file is in quarantine, for the scanner alone; a
 * released one may be read (P10).
 *
 * <ul>
 *   <li><b>BS1</b> A file that is received and kept is read back byte by byte, under the SHA-256 and with the size of
 *       all its bytes.
 *   <li><b>BS2</b> A file that is received and not kept is never found, and is gone when it is closed.
 *   <li><b>BS3</b> A file is not found among the released ones before its release, even if it was kept.
 *   <li><b>BS4</b> The same bytes may be kept any number of times, also by several callers at once, and are stored
 *       once.
 *   <li><b>BS5</b> A call for one authority never finds, releases or sweeps the bytes of another, even if they are
 *       equal (P9).
 *   <li><b>BS6</b> Content that fails half way leaves nothing, and its exception is passed on.
 *   <li><b>BS7</b> A sweep removes the bytes that were received or last kept before the moment and are not in use, and
 *       no others.
 *   <li><b>BS8</b> Kept and released bytes are still there in a store that is opened anew, if the store outlives the
 *       process.
 * </ul>
 *
 * <p>The store never gets a name that a person gave. Its own failures are thrown as {@link StorageException}, or as an
 * {@link IOException} during writing or reading.
 */
public interface ByteStore {

    /**
     * Receives a file.
     *
     * @param at the moment
     * @param content writes the file; it does not close the stream
     * @return the received file, which the caller closes
     * @throws IOException that the content threw, or the store while it wrote
     */
    Received receive(AuthorityCode authority, Instant at, Content content) throws IOException;

    /** Finds the bytes in quarantine under a digest, for the scanner alone. */
    Optional<Source> quarantined(AuthorityCode authority, Sha256 digest);

    /**
     * Releases the bytes in quarantine under a digest, so that they may be read. A second call does nothing.
     *
     * @throws StorageException if nothing is kept under the digest
     */
    void release(AuthorityCode authority, Sha256 digest);

    /** Finds the bytes that may be read under a digest. */
    Optional<Source> released(AuthorityCode authority, Sha256 digest);

    /**
     * Removes the bytes that are not in use.
     *
     * @param before bytes received or kept at this moment or later stay
     * @param inUse returns those of the digests that are in use; called with some of them at a time
     * @return how many files were removed
     */
    int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse);

    /** The content of a file, which writes itself to a stream. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream to) throws IOException;
    }

    /** A file that was received whole. For use on one thread. */
    interface Received extends Source, AutoCloseable {

        /** Returns the digest of its bytes. */
        Sha256 digest();

        /** Keeps the file in quarantine, under its digest; a later failure does not remove it. */
        void keep();

        /** Deletes the file unless it was kept. */
        @Override
        void close();
    }
}
