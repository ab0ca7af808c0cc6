package io.github.ehckit.pdf;

import io.github.ehckit.document.Emphasis;

/** The four faces of a type family. */
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

    /** How words of this emphasis stand in text of this style. */
    Style with(Emphasis emphasis) {
        Style weight = emphasis.isStrong() ? bold() : this;
        return emphasis.isStressed() ? weight.italic() : weight;
    }
}
