package io.github.ehckit.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A page: the operations that paint it, in reading order. */
final class Page {
    private final List<Placed> placed = new ArrayList<>();

    /**
     * Operations to paint at a place.
     *
     * @param top from the bottom of the page
     * @param repeated whether they were said before, so that they are an artifact here
     */
    record Placed(float top, boolean repeated, List<PaintOperation> draws) {}

    void put(Placed things) {
        placed.add(things);
    }

    /** Replaces each of the operations. */
    void change(UnaryOperator<Placed> with) {
        placed.replaceAll(with);
    }

    List<Placed> placed() {
        return placed;
    }
}
