package io.github.ehckit.pdf;

import io.github.ehckit.pdf.Fragment.Look;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGlyphArray;

/** Paints shaped glyphs, each where the shaper put it. */
final class GlyphPainter {
    private static final int INVISIBLE = 0xFFFE;
    private static final float NOTICEABLE = 0.5f;

    private final PdfContentByte canvas;
    private final FontFile font;
    private final GlyphVector glyphs;
    private final float size;
    private PdfGlyphArray run = new PdfGlyphArray();
    private float pen;
    private float rise;

    private GlyphPainter(PdfContentByte canvas, FontFile font, GlyphVector glyphs, float size) {
        this.canvas = canvas;
        this.font = font;
        this.glyphs = glyphs;
        this.size = size;
    }

    /** The position, the font and its size are set. */
    static void paint(PdfContentByte canvas, BaseFont embedded, String text, Look.Shaped look, float size) {
        GlyphVector glyphs = look.glyphs();
        CharacterCodes.complete(canvas, embedded, text, glyphs);
        GlyphPainter painter = new GlyphPainter(canvas, look.font(), glyphs, size);
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            painter.glyph(i);
        }
        painter.show();
        if (painter.rise != 0) {
            canvas.setTextRise(0);
        }
    }

    private void glyph(int index) {
        int code = glyphs.getGlyphCode(index);
        if (code == 0 || code >= INVISIBLE) {
            return;
        }
        Point2D place = glyphs.getGlyphPosition(index);
        riseTo((float) place.getY());
        float move = (float) place.getX() - pen;
        if (Math.abs(move) > NOTICEABLE) {
            run.add(-Math.round(move * 10) / 10f);
        }
        run.add(code);
        pen = (float) place.getX() + font.metrics().glyphAdvance(code);
    }

    private void riseTo(float y) {
        if (Math.abs(y - rise) > NOTICEABLE) {
            show();
            rise = y;
            canvas.setTextRise(-rise * size / 1000f);
        }
    }

    private void show() {
        canvas.showText(run);
        run = new PdfGlyphArray();
    }

    /** Tells the file which characters glyphs stand for that no single character leads to. */
    private static final class CharacterCodes extends GlyphLayoutManager {
        static void complete(PdfContentByte canvas, BaseFont font, String text, GlyphVector glyphs) {
            completeCmap(canvas, font, text, glyphs);
        }
    }
}
