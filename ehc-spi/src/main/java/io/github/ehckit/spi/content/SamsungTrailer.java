package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The trailer that Samsung's telephones write after a photograph: blocks, then a directory of them ({@code SEFH}), its
 * length, and {@code SEFT}. The blocks fill the whole place before the directory.
 */
final class SamsungTrailer {
    private static final int MOST = 1 << 16;
    private static final int FOOT = 8;
    private static final int HEAD = 12;
    private static final int ROW = 12;

    private SamsungTrailer() {}

    /** Returns the place where the trailer begins; where the file ends if there is none. */
    static long start(Source source) throws IOException {
        String end = Tail.of(source, MOST);
        ByteBuffer bytes = ByteBuffer.wrap(Ascii.bytes(end)).order(ByteOrder.LITTLE_ENDIAN);
        if (end.length() < FOOT + HEAD || !end.endsWith("SEFT")) {
            return source.bytes();
        }
        long directory = bytes.getInt(end.length() - FOOT) & 0xFFFFFFFFL;
        long at = end.length() - FOOT - directory;
        long blocks = directory >= HEAD && at >= 0 ? blocks(bytes, (int) at, directory) : -1;
        return blocks < 0 ? source.bytes() : source.bytes() - FOOT - directory - blocks;
    }

    /** Returns the length of the blocks of a directory together; -1 if it is none. */
    private static long blocks(ByteBuffer bytes, int at, long directory) {
        long rows = bytes.getInt(at + 8) & 0xFFFFFFFFL;
        if (bytes.getInt(at) != 0x48464553 || directory != HEAD + rows * ROW) {
            return -1;
        }
        long blocks = 0;
        for (int i = 0; i < rows; i++) {
            blocks += bytes.getInt(at + HEAD + i * ROW + 8) & 0xFFFFFFFFL;
        }
        return blocks;
    }
}
