package io.github.ehckit.architecture;

import java.util.List;

/**
 * A row of the requirements.
 *
 * @param id such as R-141
 * @param words the testable behaviour; of an ambiguity the question, and the default taken
 * @param later the part of the library with which it comes, or what is left of it; empty for a row that stands now
 */
record Requirement(String id, String words, String later) {
    private static final int CELLS_OF_AN_AMBIGUITY = 5;

    /** All rows, stated, implied and ambiguous, in the order of their page. */
    static List<Requirement> all() {
        return DefinedIds.rows(Sources.read(DefinedIds.REQUIREMENTS)).stream()
                .map(Requirement::of)
                .toList();
    }

    /** The row of a line's cells, the last of them the empty one behind the line's end. */
    static Requirement of(List<String> cells) {
        return cells.size() > CELLS_OF_AN_AMBIGUITY
                ? new Requirement(cells.get(0), cells.get(1) + " " + cells.get(2), cells.get(4))
                : new Requirement(cells.get(0), cells.get(1), cells.get(2));
    }

    boolean now() {
        return later.isEmpty();
    }
}
