package io.github.ehckit.pdf;

import java.time.Duration;

/**
 * The budget of one document: the limits of its pages, time and memory (P12).
 *
 * @param pages the most pages, from 1
 * @param layout the longest time until every page is laid out and writing begins; longer than zero
 * @param memory the most that all pages may take while they wait to be written, in bytes, as estimated before layout
 *     from the amount of text; from 1
 */
public record PdfBudget(int pages, Duration layout, long memory) {

    /** The usual budget: 5,000 pages, 60 seconds and 256 MB. */
    public static final PdfBudget DEFAULT = new PdfBudget(5_000, Duration.ofSeconds(60), 256L << 20);

    /**
     * Makes a budget.
     *
     * @throws IllegalArgumentException if there is no room for a page, no time or no memory
     */
    public PdfBudget {
        if (pages < 1 || layout.isZero() || layout.isNegative() || memory < 1) {
            throw new IllegalArgumentException("A budget must allow at least one page, some time and some memory.");
        }
    }
}
