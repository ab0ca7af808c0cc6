package io.github.ehckit.pdf;

/** The geometry of a page: A4, in points from its lower left corner. */
final class PageGeometry {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 60;
    static final float RIGHT = WIDTH - 60;
    static final float MEASURE = RIGHT - LEFT;

    /** The first line of text hangs from here. */
    static final float TOP = HEIGHT - 84;

    /** No line of text goes below. */
    static final float BOTTOM = 80;

    static final float ROOM = TOP - BOTTOM;
    static final float HEADER_BASELINE = HEIGHT - 50;
    static final float FOOTER_BASELINE = 44;

    /** A reader shows a page from so far above the heading that a bookmark leads to. */
    static final float ABOVE_HEADING = 8;

    static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private PageGeometry() {}
}
