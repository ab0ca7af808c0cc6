package io.github.ehckit.usecase;

import io.github.ehckit.port.ByteStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The content of an upload, read to one byte past its limit at most; that byte means that the limit was exceeded.
 *
 * @param sent the bytes as they come
 * @param limit in bytes
 */
record LimitedContent(InputStream sent, long limit) implements ByteStore.Content {
    /** The number of bytes that are read at once. */
    private static final int BLOCK = 8192;

    @Override
    public void writeTo(OutputStream to) throws IOException {
        long left = limit + 1;
        for (byte[] block = next(left); block.length > 0; block = next(left)) {
            to.write(block);
            left -= block.length;
        }
    }

    private byte[] next(long left) throws IOException {
        return sent.readNBytes((int) Math.min(left, BLOCK));
    }
}
