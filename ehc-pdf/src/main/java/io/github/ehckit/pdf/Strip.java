package io.github.ehckit.pdf;

import java.util.ArrayList;
import java.util.List;

/** A slab that is never broken: a line of text, a picture. */
record Strip(float gap, float height, boolean keepsWithNext, List<Draw> draws) implements Slab {

    @Override
    public float least() {
        return height;
    }

    /** How far below its top its words stand; 0 if it has none. */
    float baseline() {
        for (Draw draw : draws) {
            if (draw instanceof Draw.Words words) {
                return words.baseline();
            }
        }
        return 0;
    }

    Strip below(float space) {
        return new Strip(space, height, keepsWithNext, draws);
    }

    Strip keptWithNext() {
        return new Strip(gap, height, true, draws);
    }

    /** The same with something painted before its own. */
    Strip after(Draw first) {
        List<Draw> all = new ArrayList<>(draws.size() + 1);
        all.add(first);
        all.addAll(draws);
        return new Strip(gap, height, keepsWithNext, all);
    }
}
