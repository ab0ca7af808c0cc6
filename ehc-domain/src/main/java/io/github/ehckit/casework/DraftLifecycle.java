package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.whileOpen;

import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import java.util.List;

/** The lifecycle of drafts: the statuses in which commands on drafts, conflicts and attachments may be given. */
final class DraftLifecycle {
    private DraftLifecycle() {}

    static List<AllowedStatuses> rows() {
        return List.of(
                whileOpen(DraftCommand.SaveDraft.class, "R-128"),
                whileOpen(ResolveConflict.class, "R-138"),
                whileOpen(AttachmentCommand.AddAttachment.class, "R-131"),
                whileOpen(AttachmentCommand.RemoveAttachment.class, "R-131"));
    }
}
