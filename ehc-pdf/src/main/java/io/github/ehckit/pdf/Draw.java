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
    record Anchor(int section, int level, String title, Node heading) implements Draw {}

    /** The number of the page on which a section begins, at the end of a line that runs in a direction. */
    record PageOf(int section, Direction direction, float baseline, float size, Node leaf) implements Draw {}
}
