package io.github.ehckit.pdf;

import java.net.URI;

/** The target of a link, with the text that describes it. */
sealed interface LinkTarget {
    String says();

    record Away(URI address, String says) implements LinkTarget {}

    /**
     * A place in the document itself.
     *
     * @param section its number in reading order
     */
    record Within(int section, String says) implements LinkTarget {}
}
