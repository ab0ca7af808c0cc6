package io.github.ehckit.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfWriter;

/** The fonts of one file. */
final class EmbeddedFonts {
    private final PdfWriter writer;
    private final Map<String, EmbeddedFont> fonts = new HashMap<>();

    EmbeddedFonts(PdfWriter writer) {
        this.writer = writer;
    }

    /** Two fonts that are drawn from one file are one font in the file that is written. */
    EmbeddedFont of(FontFile font) {
        return fonts.computeIfAbsent(font.resource(), resource -> new EmbeddedFont(font, writer));
    }
}
