package io.github.ehckit.template;

import java.util.Optional;

/** A part of a section or of a group's entry: a question or a group. */
public sealed interface Block permits Field, Group {
    /**
     * Returns the code, unique among its neighbours: 1 to 64 letters, digits, hyphens and underscores, a letter first.
     */
    String code();

    /** Returns the question, or the heading of the group; not blank. */
    String label();

    /** Returns the help text, if there is one; not blank. */
    Optional<String> help();
}
