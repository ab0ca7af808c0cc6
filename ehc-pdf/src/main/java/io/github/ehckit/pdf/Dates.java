package io.github.ehckit.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openpdf.text.pdf.PdfString;

/** The dates of a file in its own format: ISO 32000-1, 7.9.4. */
final class Dates {
    private Dates() {}

    /** A moment, to the second, in universal time. */
    static PdfString of(Instant moment) {
        return new PdfString(
                "D:" + moment.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-T:]", ""));
    }
}
