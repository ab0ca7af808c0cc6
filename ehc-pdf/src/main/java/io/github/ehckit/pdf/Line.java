package io.github.ehckit.pdf;

import java.util.List;

/**
 * A line of text.
 *
 * @param fragments in reading order, which need not be that from left to right
 * @param width without the white space at its end, in points
 * @param direction of its paragraph
 */
record Line(List<Fragment> fragments, float width, Direction direction) {

    /** Returns the left edge of the line in a column. */
    float startIn(Column column) {
        return direction.start(column, width);
    }

    /** Returns the number of lines of Latin text that are as high. */
    float lines() {
        float lines = 1;
        for (Fragment fragment : fragments) {
            lines = Math.max(lines, fragment.look().font().lines());
        }
        return lines;
    }
}
