package io.github.ehckit.pdf;

/**
 * The options that a host has for its PDF files.
 *
 * @param standard that the files keep
 * @param budget for each document
 * @param progress is told of the progress of each document
 */
public record PdfOptions(PdfStandard standard, PdfBudget budget, PdfProgress progress) {

    /**
     * The usual options: {@link PdfStandard#UA_1}, the {@linkplain PdfBudget#DEFAULT usual budget}, and no listener to
     * progress.
     */
    public static final PdfOptions DEFAULT = new PdfOptions(PdfStandard.UA_1, PdfBudget.DEFAULT, PdfProgress.UNHEARD);

    public PdfOptions with(PdfStandard other) {
        return new PdfOptions(other, budget, progress);
    }

    public PdfOptions with(PdfBudget other) {
        return new PdfOptions(standard, other, progress);
    }

    public PdfOptions with(PdfProgress other) {
        return new PdfOptions(standard, budget, other);
    }
}
