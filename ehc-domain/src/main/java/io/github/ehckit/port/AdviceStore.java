package io.github.ehckit.port;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A store of advice: the drafts, the submitted advice and the read receipts.
 *
 * <ul>
 *   <li><b>AS1</b> A saved section is read back equal.
 *   <li><b>AS2</b> A section is saved only on its current revision. Any other save is a conflict, which overwrites
 *       nothing.
 *   <li><b>AS3</b> Saves of different sections never conflict.
 *   <li><b>AS4</b> The text of a conflict is kept and can be read.
 *   <li><b>AS5</b> A draft that is not open cannot be saved.
 *   <li><b>AS6</b> Submitted versions are only added, at most one a round; none is changed or removed.
 *   <li><b>AS7</b> Of saves that race on one revision of a section, exactly one is saved.
 *   <li><b>AS8</b> A commit is {@code STALE} and changes nothing unless status, round and revision are still those that
 *       were read.
 *   <li><b>AS9</b> A call for one authority never finds or changes the data of another (P9).
 *   <li><b>AS10</b> Work that fails leaves nothing behind, in a unit of work of the library or of the host.
 *   <li><b>AS11</b> No other caller saves, locks or commits a locked draft until the unit of work ends.
 *   <li><b>AS12</b> A conflict carries the text on which the writer built, if it is of the present round and among the
 *       latest {@value #EARLIER_REVISIONS} replaced revisions.
 *   <li><b>AS13</b> Replaced revisions are deleted once the draft is submitted or withdrawn: drafts are private.
 *   <li><b>AS14</b> A conflicting save is resolved once; its resolution is kept with its text.
 *   <li><b>AS15</b> A read receipt is recorded once for each version, person, role and way, with its first and its
 *       latest moment.
 *   <li><b>AS16</b> A draft that is moved, to another template or back to what was submitted, has the template and only
 *       the sections that it is moved with; its replaced revisions are deleted. If the draft is no longer as it was read,
 *       the move changes nothing.
 *   <li><b>AS17</b> If a save was checked on another template than that of the draft, nothing is saved: each section is
 *       a conflict without a base, and its text is kept.
 *   <li><b>AS18</b> A recorded read receipt stays, even if the transaction that is open on the thread is rolled back or
 *       is read-only.
 *   <li><b>AS19</b> Advice that the authority enters takes the place of the draft and is a submitted version; each text
 *       of the draft that gives way is kept as a conflicting save. If the draft is no longer as it was read, nothing
 *       changes.
 * </ul>
 *
 * <p>A store with rows implements row operations only: {@link DraftSaving} holds the rules of saving, committing,
 * submitting and moving over {@link DraftRows}. The cost of a save does not grow with the number of revisions.
 * Recording a read receipt never waits for a writer.
 *
 * <p>A save locks the draft alone, never the case; work that changes both locks the case first. Every method runs in
 * the unit of work that is open on its thread, or in one of its own if there is none.
 */
public interface AdviceStore {
    /** The number of replaced revisions that are kept of each section while the draft is open. */
    int EARLIER_REVISIONS = 50;

    /**
     * Adds a new, empty draft.
     *
     * @throws StorageException if the request for advice has one already
     */
    void open(AdviceDraft fresh);

    /** Finds the draft as it is now. */
    Optional<AdviceDraft> find(AdviceRequestId request);

    /**
     * Finds the draft as it is now and locks it until the unit of work ends: no other caller can lock, save or commit
     * it meanwhile.
     */
    Optional<AdviceDraft> lock(AdviceRequestId request);

    /**
     * Saves each section that is still on the writer's revision, and none of the others.
     *
     * @throws StorageException if the request for advice has no draft
     */
    SaveResult save(DraftSave save);

    /**
     * Commits a change that an event of the case made to a draft, other than its submission.
     *
     * @param was the draft as it was read
     * @param now the draft to store; status and round may differ, the sections are not touched
     */
    CommitResult commit(AdviceDraft was, AdviceDraft now);

    /**
     * Commits a draft that is submitted, together with the submitted version.
     *
     * @param was the draft as it was read
     * @param now the draft to store; status and last seal may differ, the sections are not touched
     * @param sealed the submitted version
     */
    CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed);

    /**
     * Commits a draft in whose place the authority entered advice that it received otherwise, together with the
     * submitted version.
     *
     * @param was the draft as it was read
     * @param now the draft to store, with the text of the advice as its sections
     * @param sealed the submitted version
     */
    CommitResult enter(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed);

    /**
     * Commits a draft with other sections in place of all that it had: on another template, or as it was submitted
     * last. Its earlier sections are deleted; conflicting saves stay as they were written.
     *
     * @param was the draft as it was read
     * @param now the draft to store
     */
    CommitResult move(AdviceDraft was, AdviceDraft now);

    /** Lists every submitted version, the first one first. */
    List<SubmittedAdvice> submitted(AdviceRequestId request);

    /**
     * Finds a revision of a section that was replaced in the present round; empty if it is no longer kept, or never
     * existed.
     */
    Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision);

    /** Lists the texts that lost a conflict, by section, the oldest first. */
    Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request);

    /**
     * Records the resolution of a conflicting save.
     *
     * @return {@link ChangeResult#UNCHANGED} if there is no such conflicting save, or it was resolved before
     */
    ChangeResult resolve(AdviceRequestId request, SectionCode section, int copy, ConflictingSave.Resolution settled);

    /**
     * Records a read receipt; one that was recorded before gets the later moment as its latest. Runs in a unit of work
     * of its own.
     */
    void recordReadReceipt(AdviceRequestId request, ReadReceipt receipt);

    /** Lists the read receipts of all versions, the one that was first read first. */
    List<ReadReceipt> readReceipts(AdviceRequestId request);
}
