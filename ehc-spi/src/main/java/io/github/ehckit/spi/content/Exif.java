package io.github.ehckit.spi.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A reader and writer of Exif (CIPA DC-008), limited to the orientation in which a photograph is to be shown. */
final class Exif {
    /** Before Exif in a JPEG. */
    static final String HEAD = "Exif\0\0";

    static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ROW = 12;
    private static final int HEADER = 8;

    private Exif() {}

    /** From 1 to 8; upright if it does not say so, or not as it ought to. */
    static int orientation(byte[] tiff) {
        if (tiff.length < HEADER) {
            return UPRIGHT;
        }
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        bytes.order(bytes.getChar(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        return directory < HEADER || directory > tiff.length - 2 ? UPRIGHT : orientation(bytes, directory);
    }

    private static int orientation(ByteBuffer bytes, int directory) {
        int rows = bytes.getChar(directory);
        for (int at = directory + 2; rows > 0 && at + ROW <= bytes.limit(); at += ROW, rows--) {
            if (bytes.getChar(at) == ORIENTATION && bytes.getChar(at + 2) == SHORT) {
                int value = bytes.getChar(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Exif that says which way up, and nothing else. */
    static byte[] saying(int orientation) {
        return ByteBuffer.allocate(HEADER + 2 + ROW + 4)
                .put(Ascii.bytes("MM\0*"))
                .putInt(HEADER)
                .putChar((char) 1)
                .putChar((char) ORIENTATION)
                .putChar((char) SHORT)
                .putInt(1)
                .putChar((char) orientation)
                .array();
    }
}
