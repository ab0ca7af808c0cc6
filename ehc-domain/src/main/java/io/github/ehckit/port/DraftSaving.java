package io.github.ehckit.port;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;

/**
 * The rules for saving, committing, submitting and moving one draft, over the rows of any store (P2).
 *
 * <p>Only this class decides about conflicts, conflicting saves, earlier revisions and the count of saves. A store
 * calls its methods within the unit of work that the rows belong to.
 */
public final class DraftSaving {
    private final DraftRows rows;

    /** Makes the rules over the rows of the draft that is to be saved. */
    public DraftSaving(DraftRows rows) {
        this.rows = rows;
    }

    /**
     * Saves each section that is still on the writer's revision, and keeps a conflicting save of each that is not.
     *
     * @throws StorageException if there is no draft
     */
    public SaveResult save(DraftSave save) {
        DraftRows.Locked response = rows.lock()
                .orElseThrow(
                        () -> new StorageException("The response to " + save.request() + " is missing. Restore it."));
        return response.status() == AdviceDraft.Status.OPEN
                ? SaveInProgress.of(rows, save, response.template()).result()
                : new SaveResult.Closed(response.status());
    }

    /**
     * Replaces the row of a draft that is still as it was read. If the draft is no longer open, its replaced revisions
     * are deleted.
     */
    public CommitResult commit(AdviceDraft was, AdviceDraft now) {
        CommitResult result = rows.replace(was, now);
        if (result == CommitResult.COMMITTED && now.status() != AdviceDraft.Status.OPEN) {
            rows.forgetEarlier();
        }
        return result;
    }

    /** Commits a draft that is submitted, and adds the submitted version. */
    public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        CommitResult result = commit(was, now);
        if (result == CommitResult.COMMITTED) {
            rows.add(sealed);
        }
        return result;
    }

    /**
     * Commits a draft in whose place advice was entered, and adds the submitted version. The text of each section that
     * gives way is kept as a conflicting save.
     */
    public CommitResult enter(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        CommitResult result = move(was, now);
        if (result == CommitResult.COMMITTED) {
            was.sections().forEach((section, draft) -> keepReplaced(section, draft, now));
            rows.add(sealed);
        }
        return result;
    }

    private void keepReplaced(SectionCode section, SectionDraft was, AdviceDraft now) {
        if (!was.answers().equals(now.answersIn(section))) {
            int number = rows.latestConflictingSave(section) + 1;
            rows.keepConflictingSave(section, ConflictingSave.replaced(number, was));
        }
    }

    /**
     * Moves a draft to another template, with the sections that it has there; its earlier sections and their revisions
     * are deleted.
     */
    public CommitResult move(AdviceDraft was, AdviceDraft now) {
        CommitResult result = rows.replace(was, now);
        if (result == CommitResult.COMMITTED) {
            rows.forgetEarlier();
            rows.clear();
            rows.begin(now.sections());
        }
        return result;
    }
}
