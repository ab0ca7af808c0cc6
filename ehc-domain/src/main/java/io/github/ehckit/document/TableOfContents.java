package io.github.ehckit.document;

/**
 * A table of contents: the sections that follow, with page numbers in paged formats.
 *
 * @param deepest the lowest level of heading that is listed, from 2 to {@value Section#DEEPEST}
 */
public record TableOfContents(int deepest) implements Block {

    /** @throws IllegalArgumentException if the level is not one of a section */
    public TableOfContents {
        if (deepest < 2 || deepest > Section.DEEPEST) {
            throw new IllegalArgumentException(
                    "A table of contents must list headings down to a level from 2 to " + Section.DEEPEST + ".");
        }
    }
}
