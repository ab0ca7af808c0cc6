package io.github.ehckit.pdf;

import java.awt.font.GlyphVector;

/**
 * Glyphs chosen and placed together, from left to right. Places are in thousandths of the font's size, the height downwards.
 *
 * @param x where each glyph stands
 * @param width how far the pen has come after the last
 */
record Glyphs(int[] codes, float[] x, float[] y, float width) {
    /** The shaping engine's number for a character that is not drawn. */
    private static final int INVISIBLE = 0xFFFE;

    static Glyphs of(GlyphVector vector) {
        int count = vector.getNumGlyphs();
        int[] codes = new int[count];
        float[] x = new float[count];
        float[] y = new float[count];
        float[] places = vector.getGlyphPositions(0, count + 1, null);
        for (int i = 0; i < count; i++) {
            codes[i] = vector.getGlyphCode(i);
            x[i] = places[2 * i];
            y[i] = places[2 * i + 1];
        }
        return new Glyphs(codes, x, y, places[2 * count]);
    }

    int count() {
        return codes.length;
    }

    boolean isDrawn(int index) {
        return codes[index] != 0 && codes[index] < INVISIBLE;
    }
}
