package io.github.ehckit.pdf;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
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
    private final char[] latin = new char[TrueType.LATIN];

    EmbeddedFont(FontFile file, PdfWriter writer) {
        this.file = file;
        this.metrics = file.metrics();
        this.font = embed(file);
        this.nowhere = new PdfContentByte(writer);
    }

    static BaseFont embed(FontFile file) {
        try {
            BaseFont font = BaseFont.createFont(
                    file.fileName(),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    file.metrics().bytes(),
                    null,
                    false,
                    false);
            font.setIncludeCidSet(false); // the writer's list of glyphs leaves out some that its subset holds
            font.setSecureRandom(new Named(file));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont base() {
        return font;
    }

    /** The glyph of a character that the font has. */
    int glyph(int character) {
        int glyph = character < TrueType.LATIN ? latin[character] : 0;
        return glyph == 0 ? learnt(character) : glyph;
    }

    private int learnt(int character) {
        int glyph = metrics.glyph(character);
        if (!known.get(glyph)) {
            known.set(glyph);
            nowhere.setFontAndSize(font, 1);
            nowhere.showTextBasic(Character.toString(character));
            nowhere.reset();
        }
        if (character < TrueType.LATIN) {
            latin[character] = (char) glyph;
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

    /** Six letters that name the subset, the same for the same font: the writer asks a random generator for them. */
    private static final class Named extends SecureRandom {
        private long state;

        Named(FontFile file) {
            state = file.fileName().hashCode();
        }

        @Override
        public double nextDouble() {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (state >>> 11) * 0x1.0p-53;
        }
    }
}
