package io.github.ehckit.spi.tck.content;

import static io.github.ehckit.spi.tck.content.TckFile.bytes;
import static io.github.ehckit.spi.tck.content.TckFilm.number;

import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture that can be drawn, written byte by byte: JPEG (ITU-T T.81) and PNG (third edition), grey, 64 and 8 pixels
 * wide.
 */
final class TckPicture {
    /** Sixty-four blocks, each a little lighter or darker than the one before. */
    static final String CODED = "fdFDffDDdFfFDdfDFFddDfFdfDdFDDff";

    /** The head of a JPEG that has no small picture in it. */
    static final String HEAD = segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\0\0");

    static final String PNG = "\u0089PNG\r\n\32\n";
    static final String PNG_END = chunk("IEND", "");

    private static final String JPEG = "\u00FF\u00D8";
    private static final String JPEG_END = "\u00FF\u00D9";

    private TckPicture() {}

    static String jpeg() {
        return jpeg(64, 64, "");
    }

    /** Returns a JPEG of a size, with segments in it. */
    static String jpeg(int width, int height, String segments) {
        return JPEG
                + HEAD
                + segments
                + segment(0xDB, "\0" + "\1".repeat(64))
                + segment(0xC0, "\b" + two(height) + two(width) + "\1\1\21\0")
                + segment(0xC4, "\0\0\2" + "\0".repeat(14) + "\0\1")
                + segment(0xC4, "\20\1" + "\0".repeat(15) + "\0")
                + segment(0xDA, "\1\1\0\0?\0")
                + CODED
                + JPEG_END;
    }

    static String segment(int marker, String body) {
        return "\u00FF" + (char) marker + two(body.length() + 2) + body;
    }

    static String png() {
        return png(8, 8, "");
    }

    /** Returns a PNG of a size, with chunks in it. */
    static String png(int width, int height, String chunks) {
        return PNG + chunk("IHDR", number(width) + number(height) + "\b\0\0\0\0") + chunks + data() + PNG_END;
    }

    static String chunk(String type, String data) {
        CRC32 sum = new CRC32();
        sum.update(bytes(type + data));
        return number(data.length()) + type + data + number((int) sum.getValue());
    }

    /** Returns the chunk of eight lines of eight pixels. */
    static String data() {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes("\0abcdefgh".repeat(8)));
        deflater.finish();
        byte[] packed = new byte[99];
        String data = latin(packed, deflater.deflate(packed));
        deflater.end();
        return chunk("IDAT", data);
    }

    private static String latin(byte[] bytes, int count) {
        return TckFile.latin(bytes).substring(0, count);
    }

    private static String two(int number) {
        return "" + (char) (number >> 8) + (char) (number & 0xFF);
    }
}
