package io.github.ehckit.pdf;

import org.openpdf.text.pdf.BaseFont;

/** The encoding by which the content of a page names the glyphs of a font. */
enum Encoding {
    /** Glyphs by the characters of Western European languages, a byte each. */
    WIN_ANSI("Cp1252"),
    /** Glyphs by their numbers, of two bytes. */
    IDENTITY(BaseFont.IDENTITY_H);

    private final String writers;

    Encoding(String writers) {
        this.writers = writers;
    }

    /** The writer's name for it. */
    String writers() {
        return writers;
    }
}
