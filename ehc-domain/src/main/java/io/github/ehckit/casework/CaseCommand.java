package io.github.ehckit.casework;

/**
 * Something that is asked to be done. Each kind has one row in {@link Lifecycle} and one in {@link Permissions}.
 *
 * <p>There are two units of consistency. A {@link FileCommand} changes the case file; a {@link DraftCommand} changes the
 * working copy of one response, a {@link SettleCopy} a copy kept beside it, and a {@link DocumentCommand} the documents that belong
 * to it. All three leave the case file alone, so that people who write never get in each other's way. A {@link SystemCommand} is not
 * given by anybody.
 *
 * <p>Each says what it is about: {@link OnCase} or {@link OnRequest}.
 */
public sealed interface CaseCommand permits FileCommand, DraftCommand, SettleCopy, DocumentCommand, SystemCommand {

    /** A mark of commands about the whole case. */
    interface OnCase {}

    /** A mark of commands about one request for advice. */
    interface OnRequest {
        /** The request that it is about. */
        AdviceRequestId request();
    }
}
