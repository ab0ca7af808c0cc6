package io.github.ehckit.history;

import io.github.ehckit.casework.Lifecycle;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;

/**
 * Something that is asked to be done. Each kind has one row in {@link Lifecycle} and one in {@link Permissions}.
 *
 * <p>There are two units of consistency. A {@link FileCommand} changes the case file; a {@link DraftCommand} changes the
 * working copy of one response, a {@link ResolveConflict} a copy kept beside it, and a {@link AttachmentCommand} the documents that belong
 * to it. All three leave the case file alone, so that people who write never get in each other's way. A {@link SystemCommand} is not
 * given by anybody.
 *
 * <p>Each says what it is about: {@link OnCase} or {@link OnRequest}.
 */
public sealed interface CaseCommand
        permits FileCommand, DraftCommand, ResolveConflict, AttachmentCommand, SystemCommand {

    /** A mark of commands about the whole case. */
    interface OnCase {}

    /** A mark of commands about one request for advice. */
    interface OnRequest {
        /** The request that it is about. */
        AdviceRequestId request();
    }
}
