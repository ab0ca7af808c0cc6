package io.github.ehckit.architecture;

import java.util.stream.IntStream;

/**
 * How sizes are spread, by nearest rank. All three are 0 if there are none.
 *
 * @param median half of them are no larger
 * @param p90 nine of ten are no larger
 * @param max the largest
 */
record Spread(int median, int p90, int max) {
    static Spread of(IntStream sizes) {
        int[] sorted = sizes.sorted().toArray();
        return new Spread(rank(sorted, 50), rank(sorted, 90), rank(sorted, 100));
    }

    @Override
    public String toString() {
        return median + " / " + p90 + " / " + max;
    }

    /** The smallest size that as many of a hundred do not exceed. */
    private static int rank(int[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(sorted.length * percent + 99) / 100 - 1];
    }
}
