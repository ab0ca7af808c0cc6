package io.github.ehckit.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What laying out a document has come to.
 *
 * @param root of the structure tree
 * @param sections where each section begins, by its number
 */
record Layout(List<Page> pages, Node root, Map<Integer, Pages.Place> sections, Typesetter typesetter) {

    /** Where a section begins. */
    Pages.Place section(int number) {
        return Objects.requireNonNull(sections.get(number), "a section that was never begun");
    }

    /** Where the heading of level 1 stands, which is the first element. */
    Pages.Place start() {
        return new Pages.Place(
                1, PageGeometry.HEIGHT - Bookmarks.ABOVE, root.kids().getFirst());
    }
}
