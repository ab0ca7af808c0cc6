package io.github.ehckit.architecture;

import java.util.List;

/**
 * A row of the requirements.
 *
 * @param id such as R-141
 * @param words what it asks for, in a few of our own
 * @param later the region of the library with which it comes; empty for what must stand now
 */
record Requirement(String id, String words, String later) {

    /** The rows on advice, R-072 to R-149, and what they imply, in their order. */
    static List<Requirement> onAdvice() {
        return DefinedIds.rows(Sources.read(DefinedIds.REQUIREMENTS)).stream()
                .map(cells -> new Requirement(cells.get(0), cells.get(1), cells.get(2)))
                .filter(Requirement::isOnAdvice)
                .toList();
    }

    boolean now() {
        return later.isEmpty();
    }

    private boolean isOnAdvice() {
        boolean asked = id.startsWith("R-") && id.compareTo("R-072") >= 0 && id.compareTo("R-149") <= 0;
        return asked || id.startsWith("D-");
    }
}
