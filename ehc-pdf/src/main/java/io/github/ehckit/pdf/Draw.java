package io.github.ehckit.pdf;

import io.github.ehckit.document.Picture;

/** Something to be painted. Its x is that of the page, its y is counted down from the top of the strip that it is in. */
sealed interface Draw {

    record Words(Line line, float x, float baseline, float size) implements Draw {}

    record Rule(float left, float right, float y, float weight, Tint tint) implements Draw {}

    record Frame(float left, float y, float width, float height, Tint tint) implements Draw {}

    record Image(Picture picture, float left, float y, float width, float height, Node leaf) implements Draw {}

    /** Dots that lead the eye along a line. */
    record Leader(float left, float right, float baseline) implements Draw {}

    /** The beginning of a section: where bookmarks and links to it lead. */
    record Anchor(int section, int level, String title) implements Draw {}

    /** The number of the page on which a section begins, ending at {@code right}. */
    record PageOf(int section, float right, float baseline, float size, Node leaf) implements Draw {}
}
