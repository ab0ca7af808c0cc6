package io.github.ehckit.spi.content;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a PNG by hand, rightly or wrongly. */
final class Chunks {
    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    static final String END = chunk("IEND", "");

    private Chunks() {}

    static String chunk(String type, String data) {
        CRC32 sum = new CRC32();
        sum.update(Ascii.bytes(type + data));
        return number(data.length()) + type + data + number((int) sum.getValue());
    }

    static String header(int width, int height, int bits, int colour) {
        return chunk("IHDR", number(width) + number(height) + (char) bits + (char) colour + "\0\0\0");
    }

    /** A grey picture, one pixel each way. */
    static String picture(String between) {
        return SIGNATURE + header(1, 1, 8, 0) + between + data() + END;
    }

    static String data() {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[] {0, 7});
        deflater.finish();
        byte[] packed = new byte[64];
        int length = deflater.deflate(packed);
        deflater.end();
        return chunk("IDAT", Ascii.text(packed).substring(0, length));
    }

    static String number(int number) {
        return Ascii.text(ByteBuffer.allocate(4).putInt(number).array());
    }
}
