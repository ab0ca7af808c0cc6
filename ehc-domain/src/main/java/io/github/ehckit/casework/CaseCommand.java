package io.github.ehckit.casework;

/**
 * Something that somebody asks to be done. Each kind has one row in {@link Lifecycle} and one in {@link Permissions}.
 *
 * <p>There are two units of consistency. A {@link FileCommand} changes the case file; a {@link DraftCommand} changes the
 * working copy of one response, a {@link SettleCopy} a copy kept beside it, and a {@link DocumentCommand} the documents that belong
 * to it. All three leave the case file alone, so that people who write never get in each other's way.
 */
public sealed interface CaseCommand permits FileCommand, DraftCommand, SettleCopy, DocumentCommand {

    /** A command about one request for advice. */
    interface OnRequest {
        AdviceRequestId request();
    }
}
