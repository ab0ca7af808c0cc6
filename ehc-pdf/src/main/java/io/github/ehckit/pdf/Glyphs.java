package io.github.ehckit.pdf;

import java.awt.font.GlyphVector;

/**
 * The glyphs of a shaped text, placed from left to right. Places are in thousandths of the font's size, the height
 * downwards.
 */
final class Glyphs {
    /** The shaping engine's number for a character that is not drawn. */
    private static final int INVISIBLE = 0xFFFE;

    private final int[] codes;
    private final float[] places;

    private Glyphs(int[] codes, float[] places) {
        this.codes = codes;
        this.places = places;
    }

    static Glyphs of(GlyphVector vector) {
        int count = vector.getNumGlyphs();
        return new Glyphs(vector.getGlyphCodes(0, count, null), vector.getGlyphPositions(0, count + 1, null));
    }

    int count() {
        return codes.length;
    }

    int code(int index) {
        return codes[index];
    }

    /** Returns the place of a glyph. */
    float x(int index) {
        return places[2 * index];
    }

    float y(int index) {
        return places[2 * index + 1];
    }

    /** Returns the width of all glyphs: how far the pen has come after the last. */
    float width() {
        return x(codes.length);
    }

    boolean isDrawn(int index) {
        return codes[index] != 0 && codes[index] < INVISIBLE;
    }
}
