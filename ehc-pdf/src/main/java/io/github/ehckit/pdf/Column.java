package io.github.ehckit.pdf;

/** A column of the page, in points from its left edge. */
record Column(float left, float width) {
    static final Column PAGE = new Column(PageGeometry.LEFT, PageGeometry.MEASURE);

    float right() {
        return left + width;
    }

    Column indented(float by) {
        return new Column(left + by, width - by);
    }
}
