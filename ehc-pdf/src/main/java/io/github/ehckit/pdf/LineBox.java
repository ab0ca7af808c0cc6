package io.github.ehckit.pdf;

import java.util.ArrayList;
import java.util.List;

/** A box that is never broken: a line of text, a picture. */
record LineBox(float gap, float height, boolean keepsWithNext, List<PaintOperation> draws) implements LayoutBox {

    @Override
    public float least() {
        return height;
    }

    /** Returns the distance of its words' baseline from its top; 0 if it has none. */
    float baseline() {
        for (PaintOperation draw : draws) {
            if (draw instanceof PaintOperation.Words words) {
                return words.baseline();
            }
        }
        return 0;
    }

    LineBox below(float space) {
        return new LineBox(space, height, keepsWithNext, draws);
    }

    LineBox keptWithNext() {
        return new LineBox(gap, height, true, draws);
    }

    /** Returns the same box with an operation painted before its own. */
    LineBox after(PaintOperation first) {
        List<PaintOperation> all = new ArrayList<>(draws.size() + 1);
        all.add(first);
        all.addAll(draws);
        return new LineBox(gap, height, keepsWithNext, all);
    }
}
