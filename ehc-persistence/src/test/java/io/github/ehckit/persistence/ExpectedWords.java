package io.github.ehckit.persistence;

import java.util.Optional;

/**
 * What somebody wrote with a command, and whom it is for beside the authority.
 *
 * @param text that they wrote
 * @param readers whom it is for
 * @param request that it is about, if it is about one
 */
record ExpectedWords(String text, Readers readers, Optional<Integer> request) {

    /** Whom words are for, beside the authority. */
    enum Readers {
        NOBODY_ELSE,
        /** The family, and who asked for the assessment. */
        FAMILY,
        /** Who writes the response, and who manages their team. */
        WRITER,
        /** Whoever reads the notes on the request. */
        READERS_OF_NOTES,
        /** Whoever was asked for advice. */
        ASKED
    }

    static ExpectedWords of(String text, Readers readers) {
        return new ExpectedWords(text, readers, Optional.empty());
    }

    static ExpectedWords of(String text, Readers readers, int request) {
        return new ExpectedWords(text, readers, Optional.of(request));
    }
}
