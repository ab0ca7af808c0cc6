package io.github.ehckit.usecase;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.outcome.Outcome;
import java.util.Optional;

/** The check that a locked draft is still open, for commands that were decided on a case that was not locked. */
final class OpenDraft {
    private OpenDraft() {}

    /** Returns the locked draft; refused if it was submitted since the case file was read. */
    static Outcome<AdviceDraft> of(Optional<AdviceDraft> locked) {
        return locked.filter(draft -> draft.status() == AdviceDraft.Status.OPEN)
                .map(Outcome::done)
                .orElseGet(OpenDraft::closed);
    }

    /** Refuses a command on a draft that is open no longer. */
    static <T> Outcome<T> closed() {
        return Outcome.refused(DraftRefusal.CLOSED_MEANWHILE.refusal());
    }
}
