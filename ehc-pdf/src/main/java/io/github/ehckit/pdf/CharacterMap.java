package io.github.ehckit.pdf;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A map from characters to glyphs: the table {@code cmap} of a font, in format 4 or 12. */
final class CharacterMap {
    private static final int LAST = 0x3FFFF;
    private static final int UNICODE_BMP = 0x30001;
    private static final int UNICODE_FULL = 0x3000A;

    private final char[] @Nullable [] pages = new char[(LAST >> 8) + 1][];
    private final int[] lowest;

    private CharacterMap(int glyphs) {
        lowest = new int[glyphs];
    }

    static CharacterMap read(ByteBuffer in, int cmap, int glyphs) {
        CharacterMap map = new CharacterMap(glyphs);
        int table = cmap + best(in, cmap);
        switch (in.getChar(table)) {
            case 4 -> map.readSegments(in, table);
            case 12 -> map.readGroups(in, table);
            default ->
                throw new IllegalArgumentException(
                        "The font maps its characters in an unknown format. Use a font with a map of format 4 or 12.");
        }
        return map;
    }

    private static int best(ByteBuffer in, int cmap) {
        int best = 0;
        for (int i = 0; i < in.getChar(cmap + 2); i++) {
            int encoding = in.getInt(cmap + 4 + 8 * i);
            if (encoding == UNICODE_FULL || (encoding == UNICODE_BMP && best == 0)) {
                best = in.getInt(cmap + 8 + 8 * i);
            }
        }
        return best;
    }

    private void readSegments(ByteBuffer in, int table) {
        int twice = in.getChar(table + 6);
        int ends = table + 14;
        for (int at = ends; at < ends + twice; at += 2) {
            readSegment(in, in.getChar(at), at + twice + 2, twice);
        }
    }

    private void readSegment(ByteBuffer in, int end, int startAt, int twice) {
        int start = in.getChar(startAt);
        int delta = in.getChar(startAt + twice);
        int rangeAt = startAt + 2 * twice;
        int range = in.getChar(rangeAt);
        for (int character = start; character <= end && character < 0xFFFF; character++) {
            int raw = range == 0 ? character : in.getChar(rangeAt + range + 2 * (character - start));
            put(character, raw == 0 ? 0 : (raw + delta) & 0xFFFF);
        }
    }

    private void readGroups(ByteBuffer in, int table) {
        for (int i = 0; i < in.getInt(table + 12); i++) {
            int group = table + 16 + 12 * i;
            int start = in.getInt(group);
            for (int character = start; character <= Math.min(in.getInt(group + 4), LAST); character++) {
                put(character, in.getInt(group + 8) + character - start);
            }
        }
    }

    private void put(int character, int glyph) {
        char[] page = pages[character >> 8];
        if (page == null) {
            page = new char[256];
            pages[character >> 8] = page;
        }
        page[character & 0xFF] = (char) glyph;
        if (lowest[glyph] == 0) {
            lowest[glyph] = character;
        }
    }

    /** Returns the glyph of a character; 0 if the font has none. */
    int glyph(int character) {
        if (character > LAST) {
            return 0;
        }
        char[] page = pages[character >> 8];
        return page == null ? 0 : page[character & 0xFF];
    }

    /** Returns the lowest character that has this glyph. */
    int lowest(int glyph) {
        return lowest[glyph];
    }
}
