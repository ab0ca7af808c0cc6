package io.github.ehckit.port;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ReadReceipt;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the working copies of responses, the versions that were submitted, and who has read these.
 *
 * <ul>
 *   <li><b>AS1</b> What is saved is read back equal, section by section.
 *   <li><b>AS2</b> A section is saved only on the revision that is kept; otherwise it is a conflict, which overwrites nothing.
 *   <li><b>AS3</b> Saves of different sections never conflict.
 *   <li><b>AS4</b> The text of a conflict is kept, and can be had back.
 *   <li><b>AS5</b> A response that is not open cannot be saved.
 *   <li><b>AS6</b> Submitted versions are only ever added, one an opening; none is changed or removed.
 *   <li><b>AS7</b> Of saves that race on one revision of a section exactly one is saved.
 *   <li><b>AS8</b> A commit of a response that is no longer as it was read is {@code STALE} and changes nothing: standing, opening and
 *       revision tell.
 *   <li><b>AS9</b> Nothing of one authority is found or changed by a call for another (P9).
 *   <li><b>AS10</b> Work that fails, in a unit of the library's own or of the host's, leaves nothing behind.
 *   <li><b>AS11</b> A response that was taken is not saved, taken or committed by anybody else until the unit of work ends.
 *   <li><b>AS12</b> A conflict brings the text on which the writer had built, if it was saved in the present opening and is among the
 *       latest {@value #EARLIER_REVISIONS} that were saved over.
 *   <li><b>AS13</b> What was saved over is gone once the response is submitted or withdrawn: drafts are private.
 *   <li><b>AS14</b> A copy is settled once; what became of it is kept with its text.
 *   <li><b>AS15</b> A reading is noted once for each version, person, role and way, with its first and its latest moment.
 *   <li><b>AS16</b> A response that is moved to another form has that form, the sections that it is moved with and no others, and
 *       nothing of what was saved over; of one that is no longer as it was read nothing is moved.
 *   <li><b>AS17</b> Of a save that was checked on another form than that of the response nothing is saved: each section is a conflict
 *       without a base, and its text is kept.
 *   <li><b>AS18</b> A reading that was noted stays noted, whatever becomes of a transaction that is open on the thread, and also if that
 *       one may not write.
 * </ul>
 *
 * <p>A store that has rows writes row operations only: {@link DraftSaving} holds the rules of saving, committing, submitting and
 * moving over {@link DraftRows}. A save costs the same however many revisions there were. Noting a reading waits for nobody who writes.
 *
 * <p>A save holds the response alone, never the case; whatever touches both takes the case first. Every method runs in the unit of
 * work that is open on its thread, and in one of its own if there is none.
 */
public interface AdviceStore {
    /** How many revisions of a section that were saved over are kept while the response is open. */
    int EARLIER_REVISIONS = 50;

    /**
     * Keeps a new, empty response.
     *
     * @throws StorageException if the request has one already
     */
    void open(AdviceDraft fresh);

    /** The response as it is now. */
    Optional<AdviceDraft> find(AdviceRequestId request);

    /** The response as it is now, held until the unit of work ends: nobody else can take, save or commit it meanwhile. */
    Optional<AdviceDraft> lock(AdviceRequestId request);

    /**
     * Saves sections: each that is still on the writer's revision, none of those that are not.
     *
     * @throws StorageException if the request has no response
     */
    SaveResult save(DraftSave save);

    /**
     * Keeps what an event of the case has made of a response, other than its submission.
     *
     * @param was the response as it was read
     * @param now as it is to be kept; standing and opening may differ, the sections are not touched
     */
    CommitResult commit(AdviceDraft was, AdviceDraft now);

    /**
     * Keeps a response that is submitted, together with the submitted version.
     *
     * @param was the response as it was read
     * @param now as it is to be kept; standing and last seal may differ, the sections are not touched
     * @param sealed the submitted version
     */
    CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed);

    /**
     * Keeps a response on another form, with all its sections as they are there: those of before are gone. What lost a conflict stays as
     * it was written.
     *
     * @param was the response as it was read
     * @param now as it is to be kept; standing, opening and last seal do not differ
     */
    CommitResult move(AdviceDraft was, AdviceDraft now);

    /** Every submitted version, the first one first. */
    List<SubmittedAdvice> submitted(AdviceRequestId request);

    /** A revision of a section that was saved over in the present opening; empty if it is not kept any more, or never was. */
    Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision);

    /** The texts that lost a conflict, by section, the oldest first. */
    Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request);

    /**
     * Keeps what became of a copy.
     *
     * @return {@link ChangeResult#UNCHANGED} if there is no such copy, or it had been settled before
     */
    ChangeResult resolve(AdviceRequestId request, SectionCode section, int copy, ConflictingSave.Resolution settled);

    /**
     * Notes a reading; one that was noted before has the later moment as its latest. Runs in a unit of work of its own.
     */
    void recordReading(AdviceRequestId request, ReadReceipt reading);

    /** The readings of all versions, the one that was first read first. */
    List<ReadReceipt> readReceipts(AdviceRequestId request);
}
