package io.github.ehckit.pdf;

/** A column of the page, in points from its left edge. */
record Area(float left, float width) {
    static final Area PAGE = new Area(Sheet.LEFT, Sheet.MEASURE);

    float right() {
        return left + width;
    }

    Area indented(float by) {
        return new Area(left + by, width - by);
    }
}
