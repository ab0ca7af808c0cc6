package io.github.ehckit.history;

import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;

/**
 * A command to change a case. Each kind has one row in the lifecycle table and one in the permissions table.
 *
 * <p>There are two units of consistency, the case file and the draft. A {@link CaseFileCommand} changes the case file. A
 * {@link DraftCommand} changes the draft for one request for advice, a {@link ResolveConflict} a conflicting save
 * beside it, and an {@link AttachmentCommand} its attachments. These three leave the case file alone, so that writers
 * never get in each other's way. Only the hub itself gives a {@link SystemCommand}.
 *
 * <p>Each command names its target: {@link OnCase} or {@link OnAdviceRequest}.
 */
public sealed interface CaseCommand
        permits CaseFileCommand, DraftCommand, ResolveConflict, AttachmentCommand, SystemCommand {

    /** A marker for commands on the whole case. */
    interface OnCase {}

    /** A marker for commands on one request for advice. */
    interface OnAdviceRequest {
        /** Returns the request for advice that the command is about. */
        AdviceRequestId request();
    }
}
