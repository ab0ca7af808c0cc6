package io.github.ehckit.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType font, reduced to the needs of line breaking: its characters, and their widths.
 *
 * <p>Widths and heights are in thousandths of the font's size. Immutable, and made once for each font of a process.
 */
final class TrueType {
    private final byte[] bytes;
    private final CharacterMap characters;
    private final char[] advances;
    private final int ascent;
    private final int descent;

    private TrueType(byte[] bytes, CharacterMap characters, char[] advances, int ascent, int descent) {
        this.bytes = bytes;
        this.characters = characters;
        this.advances = advances;
        this.ascent = ascent;
        this.descent = descent;
    }

    /**
     * Reads a font.
     *
     * @throws IllegalArgumentException if a table that is needed is not there
     */
    static TrueType of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Map<String, Integer> tables = tables(in);
        int unitsPerEm = in.getChar(at(tables, "head") + 18);
        int hhea = at(tables, "hhea");
        char[] advances = advances(in, at(tables, "hmtx"), in.getChar(hhea + 34), unitsPerEm);
        int ascent = in.getShort(hhea + 4) * 1000 / unitsPerEm;
        int descent = -in.getShort(hhea + 6) * 1000 / unitsPerEm;
        return new TrueType(
                bytes,
                CharacterMap.read(in, at(tables, "cmap"), in.getChar(at(tables, "maxp") + 4)),
                advances,
                ascent,
                descent);
    }

    private static Map<String, Integer> tables(ByteBuffer in) {
        Map<String, Integer> tables = new HashMap<>();
        for (int i = 0; i < in.getChar(4); i++) {
            int entry = 12 + 16 * i;
            tables.put(tag(in, entry), in.getInt(entry + 8));
        }
        return tables;
    }

    private static String tag(ByteBuffer in, int entry) {
        byte[] letters = new byte[4];
        in.get(entry, letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static int at(Map<String, Integer> tables, String name) {
        Integer offset = tables.get(name);
        if (offset == null) {
            throw new IllegalArgumentException("The font has no table " + name + ". Use a complete TrueType font.");
        }
        return offset;
    }

    /** Rounded down, as the writer of the file rounds them. */
    private static char[] advances(ByteBuffer in, int hmtx, int count, int unitsPerEm) {
        char[] advances = new char[count];
        for (int i = 0; i < count; i++) {
            advances[i] = (char) (in.getChar(hmtx + 4 * i) * 1000 / unitsPerEm);
        }
        return advances;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean has(int character) {
        return characters.glyph(character) != 0;
    }

    int glyph(int character) {
        return characters.glyph(character);
    }

    /**
     * Answers whether the font has the character, and a reader of the file knows its glyph as this character and no
     * other.
     */
    boolean isKnown(int character) {
        int glyph = characters.glyph(character);
        return glyph != 0 && characters.lowest(glyph) == character;
    }

    /** Returns the distance by which a character moves the pen. */
    int advance(int character) {
        return glyphAdvance(characters.glyph(character));
    }

    int glyphAdvance(int glyph) {
        return advances[Math.min(glyph, advances.length - 1)];
    }

    /** The character by which a reader of the file knows the glyph of this one: the lowest of those that share it. */
    int known(int character) {
        return characters.lowest(characters.glyph(character));
    }

    int ascent() {
        return ascent;
    }

    /** Returns the distance of the descent below the baseline, as a positive number. */
    int descent() {
        return descent;
    }
}
