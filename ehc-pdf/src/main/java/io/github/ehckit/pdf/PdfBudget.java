package io.github.ehckit.pdf;

import java.time.Duration;

/**
 * What one document may cost (P12).
 *
 * @param pages the most pages, from 1
 * @param layout the longest that may pass until every page is laid out and writing begins; longer than nothing
 */
public record PdfBudget(int pages, Duration layout) {

    /** 5,000 pages and 60 seconds. */
    public static final PdfBudget DEFAULT = new PdfBudget(5_000, Duration.ofSeconds(60));

    /**
     * A budget.
     *
     * @throws IllegalArgumentException if there is no room for a page, or no time
     */
    public PdfBudget {
        if (pages < 1 || layout.isZero() || layout.isNegative()) {
            throw new IllegalArgumentException("a document has at least one page and takes time");
        }
    }
}
