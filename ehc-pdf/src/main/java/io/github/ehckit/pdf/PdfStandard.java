package io.github.ehckit.pdf;

/**
 * The standard that a file keeps, for readers and archives. Everyone can read a file of either; PDF/UA-2 cannot be an
 * archive file as well.
 */
public enum PdfStandard {
    /** PDF 1.7 that is PDF/UA-1 and PDF/A-2a at once, or PDF/A-3a where a record is attached. */
    UA_1,
    /** PDF 2.0 that is PDF/UA-2. */
    UA_2;

    /**
     * Answers whether the caption of a figure is an element within it, as PDF 2.0 has it. Readers of PDF 1.7 that take
     * the alternative text for all of a figure would pass over it, so that there it follows the figure.
     */
    boolean captionsAreInFigures() {
        return this == UA_2;
    }
}
