package io.github.ehckit.spi.content;

/**
 * The bytes of a whole PDF file. A reader goes to an object, or to a trailer, by its place, even if that lies in a
 * string, a comment or a stream. One that begins there is hidden from a program that reads in order.
 */
final class PdfFileBytes extends PdfBytes {
    private final Findings findings;
    private int header = PdfHeader.NONE;
    private int trailer = PdfTrailer.NONE;

    PdfFileBytes(Input in, Findings findings) {
        super(in);
        this.findings = findings;
    }

    /** A header that began in a comment may go on after it; none begins among the tokens, which are read anyway. */
    @Override
    void look(int c, Part of) {
        if (c >= 0 && (of.isPassedOver() || header != PdfHeader.NONE)) {
            header = PdfHeader.after(header, c, of.isPassedOver());
            trailer = of.isPassedOver() ? PdfTrailer.after(trailer, c) : PdfTrailer.NONE;
            boolean object = of == Part.COMMENT ? PdfHeader.hasContent(header) : PdfHeader.isWhole(header);
            findings.addIf(object || trailer == PdfTrailer.FOUND, Fault.HIDDEN);
        }
    }

    @Override
    boolean endsInHeader() {
        boolean ends = PdfHeader.isAtEnd(header);
        header = ends ? PdfHeader.NONE : header;
        return ends;
    }
}
