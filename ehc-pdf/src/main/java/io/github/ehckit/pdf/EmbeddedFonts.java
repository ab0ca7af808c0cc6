package io.github.ehckit.pdf;

import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfWriter;

/** The fonts of one file. */
final class EmbeddedFonts {
    private final PdfWriter writer;
    private final Map<Key, EmbeddedFont> fonts = new HashMap<>();

    /** Two fonts that are drawn from one file are one font in the file that is written. */
    private record Key(String resource, Encoding encoding) {}

    EmbeddedFonts(PdfWriter writer) {
        this.writer = writer;
    }

    EmbeddedFont of(FontFile font, Encoding encoding) {
        return fonts.computeIfAbsent(
                new Key(font.resource(), encoding), key -> new EmbeddedFont(font, encoding, writer));
    }
}
