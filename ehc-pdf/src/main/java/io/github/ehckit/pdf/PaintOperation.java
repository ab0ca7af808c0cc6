package io.github.ehckit.pdf;

import io.github.ehckit.document.Picture;

/** An operation that paints. Its x is that of the page, its y is counted down from the top of its box. */
sealed interface PaintOperation {

    record Words(Line line, float x, float baseline, float size) implements PaintOperation {}

    record Rule(float left, float right, float y, float weight, PageColour tint) implements PaintOperation {}

    record Frame(float left, float y, float width, float height, PageColour tint) implements PaintOperation {}

    record Image(Picture picture, float left, float y, float width, float height, Node leaf) implements PaintOperation {

        /** Returns the box of the picture on a page, as an attribute of its element. */
        Attribute box(float top) {
            return Attribute.box(left, top - height, left + width, top);
        }
    }

    /** Dots that lead the eye along a line. */
    record Leader(float left, float right, float baseline) implements PaintOperation {}

    /** The beginning of a section: where bookmarks and links to it lead. */
    record Anchor(int section, int level, String title, Node heading) implements PaintOperation {}

    /** The number of the page on which a section begins, at the end of a line that runs in a direction. */
    record PageOf(int section, Direction direction, float baseline, float size, Node leaf) implements PaintOperation {}
}
