package io.github.ehckit.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The layout of a document: its pages, structure and sections.
 *
 * @param root of the structure tree
 * @param sections where each section begins, by its number
 */
record Layout(List<Page> pages, Node root, Map<Integer, Pages.Place> sections, Typesetter typesetter) {

    /** Returns the place where a section begins. */
    Pages.Place section(int number) {
        return Objects.requireNonNull(sections.get(number), "The layout must have begun the section.");
    }

    /** Returns the place of the heading of level 1, which is the first element. */
    Pages.Place start() {
        return new Pages.Place(
                1, PageGeometry.HEIGHT - PageGeometry.ABOVE_HEADING, root.kids().getFirst());
    }
}
