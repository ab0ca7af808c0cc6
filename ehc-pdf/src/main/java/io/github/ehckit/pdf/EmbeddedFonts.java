package io.github.ehckit.pdf;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfWriter;

/** The embedded fonts of one file. Two that are drawn from the same resource are one font in it. */
final class EmbeddedFonts {
    private final PdfWriter writer;
    private final Map<Encoding, Map<String, EmbeddedFont>> fonts = new EnumMap<>(Encoding.class);

    EmbeddedFonts(PdfWriter writer) {
        this.writer = writer;
    }

    EmbeddedFont of(FontFile font, Encoding encoding) {
        return fonts.computeIfAbsent(encoding, each -> new HashMap<>())
                .computeIfAbsent(font.resource(), each -> new EmbeddedFont(font, encoding, writer));
    }
}
