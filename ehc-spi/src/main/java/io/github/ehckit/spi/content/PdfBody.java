package io.github.ehckit.spi.content;

import java.io.IOException;

/**
 * The body of a PDF stream: its data, up to the word that ends it, or its object if the word is missing. A file that
 * ends before has been cut off.
 */
final class PdfBody extends Bytewise {
    private final PdfBytes in;
    private final Findings findings;

    PdfBody(PdfBytes in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    @Override
    int take() throws IOException {
        int c = in.peek();
        if (c == 'e' && (in.begins("endstream") || in.begins("endobj"))) {
            return -1;
        }
        findings.addIf(c < 0, Fault.TRUNCATED);
        return in.read();
    }

    void skipToEnd() throws IOException {
        for (int c = take(); c >= 0; ) {
            c = take();
        }
    }
}
