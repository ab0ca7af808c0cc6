package io.github.ehckit.port;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows which documents belong to which response. Their bytes lie in a {@link ByteStore}, which has them before this knows of them.
 *
 * <ul>
 *   <li><b>AT1</b> What is attached is read back equal, in the order of its numbers, which count from 1 and are never given twice.
 *   <li><b>AT2</b> Documents are attached and removed only while the response is open.
 *   <li><b>AT3</b> What is removed is marked with the opening, and stays with the versions that were submitted with it.
 *   <li><b>AT4</b> Whoever took the response knows all its documents until the unit of work ends: none comes or goes meanwhile.
 *   <li><b>AT5</b> Each document that waits is claimed by one caller until the lease is over, the longest waiting first, as one more
 *       attempt; what was discarded is not.
 *   <li><b>AT6</b> A document gets its clearance once, and keeps it; what was parked and is requeued waits again, as if it had never
 *       been claimed.
 *   <li><b>AT7</b> Nothing of one authority is found, changed, claimed or counted by a call for another (P9).
 *   <li><b>AT8</b> Work that fails, in a unit of the library's own or of the host's, leaves nothing behind.
 *   <li><b>AT9</b> What a person has added counts from the moment given, also if it was removed again.
 *   <li><b>AT10</b> Bytes are in use as long as a document has them. Only what was discarded before the moment is forgotten.
 *   <li><b>AT11</b> A claimed document that is postponed is claimed from that moment on, and not before; the word of an earlier attempt
 *       changes nothing once a later one has begun.
 * </ul>
 *
 * <p>A document that cannot be read any more is claimed like any other, by its number alone, so that it delays nothing behind it.
 *
 * <p>Attaching and removing hold the response, never the case. Every method runs in the unit of work that is open on its thread, and
 * in one of its own if there is none.
 */
public interface AttachmentStore {

    /**
     * Attaches a file to a response, where it waits to be scanned.
     *
     * @return the document; empty if the response is not open
     * @throws StorageException if the request has no response
     */
    Optional<Attachment> attach(AdviceRequestId request, Upload file);

    /**
     * Takes a document out of a response.
     *
     * @return {@link ChangeResult#UNCHANGED} if it does not stand there, or the response is not open
     * @throws StorageException if the request has no response
     */
    ChangeResult remove(AdviceRequestId request, int number);

    /** Every document that was ever attached to a response, but for those forgotten, by number. */
    List<Attachment> of(AdviceRequestId request);

    /**
     * Takes the document that has waited longest to be scanned, for the length of a lease. Runs in a unit of work of its own.
     *
     * @param authority whose document
     * @param dueBy the latest moment (inclusive) from which it waits, and at which an earlier lease ended
     * @param until the end of the lease: no other claim gets the document before it
     * @return empty if none is due; perhaps also while others are claiming those that are
     */
    Optional<ClaimedAttachment> claim(AuthorityCode authority, Instant dueBy, Instant until);

    /**
     * Lets a claimed document wait for a further attempt.
     *
     * @param at the moment from which it may be claimed again
     */
    void postpone(ClaimedAttachment claimed, Instant at);

    /**
     * Says what was found of a document that waits.
     *
     * @param found anything but {@link ScanStatus#WAITING}
     * @return {@link ChangeResult#UNCHANGED} if there is no such document, or it does not wait any more
     */
    ChangeResult complete(AdviceRequestId request, int number, ScanStatus found);

    /** How many documents of an authority wait to be scanned. */
    int waiting(AuthorityCode authority);

    /** How many documents of an authority are parked, because no attempt to scan them came to an end. */
    int parked(AuthorityCode authority);

    /**
     * Lets everything of an authority that is parked wait again.
     *
     * @param at the moment from which it may be claimed
     * @return how many documents
     */
    int requeue(AuthorityCode authority, Instant at);

    /** How many bytes a person has added to responses of an authority from a moment on. */
    long addedSince(AuthorityCode authority, PersonId person, Instant from);

    /** Those of the digests that a document of the authority has. */
    Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests);

    /** Forgets what was attached before a moment and discarded; how many documents. */
    int forgetDiscarded(AuthorityCode authority, Instant before);
}
