package io.github.ehckit.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.ByteBuffer;

/** A string of glyph numbers as the content of a page holds it. Used again and again. */
final class GlyphString {
    private byte[] bytes = new byte[512];
    private int length;

    void add(int glyph) {
        if (length + 4 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        add((byte) (glyph >>> 8));
        add((byte) glyph);
    }

    /** A parenthesis or backslash would end or bend the string, and a carriage return be read as a line feed. */
    private void add(byte half) {
        switch (half) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = half;
            }
            case '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = half;
        }
    }

    /** Writes the string and empties it; nothing if it is empty. */
    void writeTo(ByteBuffer out) {
        if (length > 0) {
            out.append((byte) '(').append(bytes, 0, length).append((byte) ')');
            length = 0;
        }
    }
}
