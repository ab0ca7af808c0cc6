package io.github.ehckit.pdf;

import java.awt.font.GlyphVector;
import java.util.BitSet;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A font of one file in one encoding, embedded with the glyphs that are used. The writer learns of a glyph when it
 * shows it for the first time; so each is shown once, on a canvas that is no page, and from then on written by its
 * code.
 */
final class EmbeddedFont {
    private final FontFile file;
    private final Encoding encoding;
    private final BaseFont font;
    private final PdfContentByte nowhere;
    private final BitSet known = new BitSet();

    EmbeddedFont(FontFile file, Encoding encoding, PdfWriter writer) {
        this.file = file;
        this.encoding = encoding;
        this.font = file.embedded(encoding);
        this.nowhere = new PdfContentByte(writer);
    }

    BaseFont base() {
        return font;
    }

    /** Adds the codes of a text, whose characters the font has in this encoding. */
    void encode(String text, ShownString string) {
        switch (encoding) {
            case WIN_ANSI -> characters(text, string);
            case IDENTITY -> glyphs(text, string);
        }
    }

    private void characters(String text, ShownString string) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            use(character, character);
            string.code(WinAnsi.code(character));
        }
    }

    private void glyphs(String text, ShownString string) {
        TrueType metrics = file.metrics();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            int glyph = metrics.glyph(character);
            use(glyph, character);
            string.glyph(glyph);
        }
    }

    private void use(int code, int character) {
        if (!known.get(code)) {
            known.set(code);
            nowhere.setFontAndSize(font, 1);
            nowhere.showTextBasic(Character.toString(character));
            nowhere.reset();
        }
    }

    /** Makes the glyphs known that a text was shaped into. */
    void use(Glyphs glyphs, String text, boolean rightToLeft) {
        for (int i = 0; i < glyphs.count(); i++) {
            if (glyphs.isDrawn(i) && !known.get(glyphs.code(i))) {
                introduce(glyphs, text, rightToLeft);
                return;
            }
        }
    }

    private void introduce(Glyphs glyphs, String text, boolean rightToLeft) {
        PdfGlyphArray all = new PdfGlyphArray();
        for (int i = 0; i < glyphs.count(); i++) {
            if (glyphs.isDrawn(i)) {
                known.set(glyphs.code(i));
                all.add(glyphs.code(i));
            }
        }
        nowhere.setFontAndSize(font, 1);
        CharacterCodes.complete(nowhere, font, text, Shaper.shape(file, text, rightToLeft));
        nowhere.showText(all);
        nowhere.reset();
    }

    /** The character codes that tell the file the characters of glyphs to which no single character leads. */
    private static final class CharacterCodes extends GlyphLayoutManager {
        static void complete(PdfContentByte canvas, BaseFont font, String text, GlyphVector glyphs) {
            completeCmap(canvas, font, text, glyphs);
        }
    }
}
