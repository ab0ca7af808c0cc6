package io.github.ehckit.upload.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What Samsung's telephones write after a photograph: blocks, then a directory of them ({@code SEFH}), its length, and
 * {@code SEFT}. The blocks fill the whole place before the directory.
 */
final class SamsungTrailer {
    private static final int MOST = 1 << 16;
    private static final int FOOT = 8;
    private static final int HEAD = 12;
    private static final int ROW = 12;

    private SamsungTrailer() {}

    /** Whether all that is left is such a trailer; takes it. */
    static boolean is(Input in) throws IOException {
        long length = in.left();
        byte[] end = end(in);
        ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        if (end.length < FOOT + HEAD || !Ascii.text(end).endsWith("SEFT")) {
            return false;
        }
        long directory = bytes.getInt(end.length - FOOT) & 0xFFFFFFFFL;
        int at = (int) (end.length - FOOT - directory);
        return directory >= HEAD && at >= 0 && isDirectory(bytes, at, directory, length - end.length + at);
    }

    private static byte[] end(Input in) throws IOException {
        in.skip(Math.max(0, in.left() - MOST));
        return in.bytes((int) in.left());
    }

    private static boolean isDirectory(ByteBuffer bytes, int at, long directory, long before) {
        long rows = bytes.getInt(at + 8) & 0xFFFFFFFFL;
        if (bytes.getInt(at) != 0x48464553 || directory != HEAD + rows * ROW) {
            return false;
        }
        long blocks = 0;
        for (int i = 0; i < rows; i++) {
            blocks += bytes.getInt(at + HEAD + i * ROW + 8) & 0xFFFFFFFFL;
        }
        return blocks == before;
    }
}
