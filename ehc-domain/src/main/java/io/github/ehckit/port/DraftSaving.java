package io.github.ehckit.port;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.seal.SubmittedAdvice;

/**
 * The rules by which one response is saved, committed, submitted and moved, over the rows of any store (P2).
 *
 * <p>Conflicts, copies, earlier revisions and the count of saves are decided here and nowhere else. A store calls a method within the
 * unit of work that its rows belong to.
 */
public final class DraftSaving {
    private final DraftRows rows;

    /** The rules over the rows of the response that is to be saved. */
    public DraftSaving(DraftRows rows) {
        this.rows = rows;
    }

    /**
     * Saves each section that is still on the writer's revision, and keeps a copy of each that is not.
     *
     * @throws StorageException if there is no response
     */
    public SaveResult save(DraftSave save) {
        DraftRows.Locked response =
                rows.lock().orElseThrow(() -> new StorageException("there is no response to " + save.request()));
        return response.standing() == AdviceDraft.Status.OPEN
                ? SaveInProgress.of(rows, save, response.template()).result()
                : new SaveResult.Closed(response.standing());
    }

    /** Replaces the row of a response that is still as it was read; one that is closed now forgets what was saved over. */
    public CommitResult commit(AdviceDraft was, AdviceDraft now) {
        CommitResult result = rows.replace(was, now);
        if (result == CommitResult.COMMITTED && now.status() != AdviceDraft.Status.OPEN) {
            rows.forgetEarlier();
        }
        return result;
    }

    /** Commits a response that is submitted, and adds the submitted version. */
    public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        CommitResult result = commit(was, now);
        if (result == CommitResult.COMMITTED) {
            rows.add(sealed);
        }
        return result;
    }

    /** Puts a response on another form, with the sections that it has there; those of before, and their revisions, are gone. */
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
