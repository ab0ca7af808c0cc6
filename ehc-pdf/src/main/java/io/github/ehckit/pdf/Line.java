package io.github.ehckit.pdf;

import java.util.List;

/**
 * A line of text.
 *
 * @param fragments in reading order, which need not be that from left to right
 * @param width without the white space at its end, in points
 * @param rightToLeft whether its paragraph runs from right to left
 */
record Line(List<Fragment> fragments, float width, boolean rightToLeft) {

    /** Where it begins in a column. */
    float startIn(float left, float columnWidth) {
        return rightToLeft ? left + columnWidth - width : left;
    }

    /** How many lines of Latin text are as high. */
    int lines() {
        return fragments.stream()
                .mapToInt(fragment -> fragment.look().font().lines())
                .max()
                .orElse(1);
    }
}
