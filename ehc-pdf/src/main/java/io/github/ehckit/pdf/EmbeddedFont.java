package io.github.ehckit.pdf;

import java.awt.font.GlyphVector;
import java.util.BitSet;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A font of one file, embedded with the glyphs that are used. The writer learns of a glyph when it shows it for the first time;
 * so each is shown once, on a canvas that is no page, and from then on glyphs are written by their numbers.
 */
final class EmbeddedFont {
    private final FontFile file;
    private final TrueType metrics;
    private final BaseFont font;
    private final PdfContentByte nowhere;
    private final BitSet known = new BitSet();

    EmbeddedFont(FontFile file, PdfWriter writer) {
        this.file = file;
        this.metrics = file.metrics();
        this.font = file.embedded();
        this.nowhere = new PdfContentByte(writer);
    }

    BaseFont base() {
        return font;
    }

    /** The glyph of a character that the font has. */
    int glyph(int character) {
        int glyph = metrics.glyph(character);
        if (!known.get(glyph)) {
            known.set(glyph);
            nowhere.setFontAndSize(font, 1);
            nowhere.showTextBasic(Character.toString(character));
            nowhere.reset();
        }
        return glyph;
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

    /** Tells the file which characters glyphs stand for that no single character leads to. */
    private static final class CharacterCodes extends GlyphLayoutManager {
        static void complete(PdfContentByte canvas, BaseFont font, String text, GlyphVector glyphs) {
            completeCmap(canvas, font, text, glyphs);
        }
    }
}
