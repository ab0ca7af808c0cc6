package io.github.ehckit.template;

import java.util.Optional;

/** What a section, or an entry of a group, is made of. */
public sealed interface Block permits Field, Group {
    /** Unique among its neighbours: 1 to 64 letters, digits, hyphens and underscores, a letter first. */
    String code();

    /** The question, or the heading of the group; not blank. */
    String label();

    /** What helps to fill it in, if anything; not blank. */
    Optional<String> help();
}
