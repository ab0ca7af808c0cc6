package io.github.ehckit.pdf;

import java.net.URI;

/** Where a link leads, and what it says of itself. */
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
