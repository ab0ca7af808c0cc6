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
 * A store of the attachments of each draft, without their bytes. The bytes are in a {@link ByteStore}, which has them
 * before this store has the row.
 *
 * <ul>
 *   <li><b>AT1</b> Attachments are read back equal, in the order of their numbers. Numbers count from 1 and are never
 *       reused.
 *   <li><b>AT2</b> Attachments are added and removed only while the draft is open.
 *   <li><b>AT3</b> A removed attachment is marked with the round, and stays with the versions that were submitted with
 *       it.
 *   <li><b>AT4</b> The attachments of a locked draft do not change until the unit of work ends: none is added or
 *       removed meanwhile.
 *   <li><b>AT5</b> One caller claims a waiting attachment until the lease is over, the longest waiting first, as one
 *       more attempt. A discarded attachment is never claimed.
 *   <li><b>AT6</b> An attachment gets its scan result once, and keeps it. A parked attachment that is requeued waits
 *       again, as if it had never been claimed.
 *   <li><b>AT7</b> A call for one authority never finds, changes, claims or counts the attachments of another (P9).
 *   <li><b>AT8</b> Work that fails leaves nothing behind, in a unit of work of the library or of the host.
 *   <li><b>AT9</b> The bytes that a person has added count from the moment given, even if they were removed again.
 *   <li><b>AT10</b> Bytes are in use as long as an attachment has them. Only discarded attachments that were added
 *       before the moment given are deleted.
 *   <li><b>AT11</b> A claimed attachment that is postponed can be claimed from that moment on, and not before. A
 *       postponement by an earlier attempt changes nothing once a later one has begun.
 *   <li><b>AT12</b> A draft that is set back has the attachments of that submitted version and no others.
 * </ul>
 *
 * <p>An attachment that cannot be read any more is claimed like any other, by its number alone, so that it delays none
 * behind it.
 *
 * <p>Attaching and removing lock the draft, never the case. Every method runs in the unit of work that is open on its
 * thread, or in one of its own if there is none.
 */
public interface AttachmentStore {

    /**
     * Attaches a file to a draft, where it waits to be scanned.
     *
     * @return the attachment; empty if the draft is not open
     * @throws StorageException if the request for advice has no draft
     */
    Optional<Attachment> attach(AdviceRequestId request, Upload file);

    /**
     * Removes an attachment from a draft.
     *
     * @return {@link ChangeResult#UNCHANGED} if there is no such attachment, or the draft is not open
     * @throws StorageException if the request for advice has no draft
     */
    ChangeResult remove(AdviceRequestId request, int number);

    /**
     * Sets the attachments back to those of a submitted version: later ones are discarded, and those removed since are
     * attached again.
     *
     * @param version the number of the version, from 1; 0 if the draft is to have none
     */
    void restore(AdviceRequestId request, int version);

    /** Lists every attachment that was ever added to a draft, except those deleted, by number. */
    List<Attachment> of(AdviceRequestId request);

    /**
     * Claims the attachment that has waited longest to be scanned, for the length of a lease. Runs in a unit of work of
     * its own.
     *
     * @param authority whose attachment
     * @param dueBy the latest moment (inclusive) from which it waits, and at which an earlier lease ended
     * @param until the end of the lease: no other claim gets the attachment before it
     * @return empty if none is due; perhaps also while other callers are claiming those that are
     */
    Optional<ClaimedAttachment> claim(AuthorityCode authority, Instant dueBy, Instant until);

    /**
     * Lets a claimed attachment wait for a further attempt.
     *
     * @param at the moment from which it may be claimed again
     */
    void postpone(ClaimedAttachment claimed, Instant at);

    /**
     * Records the scan result of a waiting attachment.
     *
     * @param found any status except {@link ScanStatus#WAITING}
     * @return {@link ChangeResult#UNCHANGED} if there is no such attachment, or it no longer waits
     */
    ChangeResult complete(AdviceRequestId request, int number, ScanStatus found);

    /** Counts the attachments of an authority that wait to be scanned. */
    int waiting(AuthorityCode authority);

    /** Counts the attachments of an authority that are parked, because no attempt to scan them came to an end. */
    int parked(AuthorityCode authority);

    /**
     * Lets every parked attachment of an authority wait again.
     *
     * @param at the moment from which it may be claimed
     * @return how many attachments
     */
    int requeue(AuthorityCode authority, Instant at);

    /** Returns the number of bytes that a person has added to drafts of an authority from a moment on. */
    long bytesAddedSince(AuthorityCode authority, PersonId person, Instant from);

    /** Returns those of the digests that an attachment of the authority has. */
    Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests);

    /** Deletes the discarded attachments that were added before a moment, and returns how many. */
    int forgetDiscarded(AuthorityCode authority, Instant before);
}
