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
 * Keeps the bytes of documents, each authority's apart, under the SHA-256 of what they are. It takes no part in units of work: bytes
 * are there before a row speaks of them, and are swept when none does.
 *
 * <p>What is received belongs to whoever received it. Once kept it lies in quarantine, for the scanner alone; released, it may be
 * read (P10).
 *
 * <ul>
 *   <li><b>BS1</b> What is received and kept is read back byte by byte, under the SHA-256 and with the size of all its bytes.
 *   <li><b>BS2</b> What is received and not kept is found by nobody, and is gone when it is closed.
 *   <li><b>BS3</b> Nothing is found among what is released before it was released, even if it was kept.
 *   <li><b>BS4</b> The same bytes may be kept any number of times, also by several at once, and are kept once.
 *   <li><b>BS5</b> Nothing of one authority is found, released or swept by a call for another, even if the bytes are equal (P9).
 *   <li><b>BS6</b> Content that fails half way leaves nothing, and its exception is passed on.
 *   <li><b>BS7</b> What was received or last kept before the moment, and is not in use, is swept; nothing else is.
 *   <li><b>BS8</b> What was kept or released is still there in a store that is opened anew, if the store outlives the process.
 * </ul>
 *
 * <p>No name that a person gave comes near it. Trouble of the store itself is thrown as {@link StorageException}, or as an
 * {@link IOException} where something is written or read.
 */
public interface ByteStore {

    /**
     * Receives a file.
     *
     * @param at the moment
     * @param content writes the file; it does not close what it writes to
     * @return what was received, which the caller closes
     * @throws IOException that the content threw, or the store while it wrote
     */
    Received receive(AuthorityCode authority, Instant at, Content content) throws IOException;

    /** What lies in quarantine under a digest: for the scanner, and for nobody else. */
    Optional<Source> quarantined(AuthorityCode authority, Sha256 digest);

    /**
     * Lets be read what lies in quarantine. A second call does nothing.
     *
     * @throws StorageException if nothing is kept under the digest
     */
    void release(AuthorityCode authority, Sha256 digest);

    /** What may be read under a digest. */
    Optional<Source> released(AuthorityCode authority, Sha256 digest);

    /**
     * Removes what nobody needs.
     *
     * @param before what was received or kept since is left alone
     * @param inUse those of the digests that are in use; asked for some at a time
     * @return how many files were removed
     */
    int sweep(AuthorityCode authority, Instant before, UnaryOperator<Set<Sha256>> inUse);

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream to) throws IOException;
    }

    /** A file that was received whole. To be used on one thread. */
    interface Received extends Source, AutoCloseable {

        /** The digest of its bytes. */
        Sha256 digest();

        /** Keeps it, in quarantine, under its digest; it outlives whatever comes after. */
        void keep();

        /** Throws it away unless it was kept. */
        @Override
        void close();
    }
}
