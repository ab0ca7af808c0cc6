package io.github.ehckit.pdf;

import io.github.ehckit.document.Emphasis;

/** A style of type: one of the four faces of a family. */
enum Style {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    Style bold() {
        return this == ITALIC || this == BOLD_ITALIC ? BOLD_ITALIC : BOLD;
    }

    Style italic() {
        return this == BOLD || this == BOLD_ITALIC ? BOLD_ITALIC : ITALIC;
    }

    /** Returns the style of words of this emphasis in text of this style. */
    Style with(Emphasis emphasis) {
        Style weight = emphasis.isStrong() ? bold() : this;
        return emphasis.isStressed() ? weight.italic() : weight;
    }
}
