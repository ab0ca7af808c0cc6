package io.github.ehckit.pdf;

import java.util.Arrays;
import org.openpdf.text.pdf.ByteBuffer;

/** A string to be shown, as the content of a page holds it. Used again and again. */
final class ShownString {
    private byte[] bytes = new byte[512];
    private int length;

    /** Adds the number of a glyph, two bytes. */
    void glyph(int glyph) {
        code((byte) (glyph >>> 8));
        code((byte) glyph);
    }

    /** Adds a byte. A parenthesis or backslash would end or bend the string, and a carriage return be read as a line feed. */
    void code(byte code) {
        if (length + 2 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        switch (code) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = code;
            }
            case '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = code;
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
