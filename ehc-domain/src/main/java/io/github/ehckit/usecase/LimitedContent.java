package io.github.ehckit.usecase;

import io.github.ehckit.port.ByteStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The content of an upload, read to one byte past its limit at most; that byte means that the limit was exceeded. */
final class LimitedContent implements ByteStore.Content {
    /** The number of bytes that are read at once. */
    private static final int BLOCK = 8192;

    private final InputStream sent;
    private long left;

    /**
     * Makes content that is counted from here on.
     *
     * @param limit in bytes
     */
    LimitedContent(InputStream sent, long limit) {
        this.sent = sent;
        this.left = limit + 1;
    }

    @Override
    public void writeTo(OutputStream to) throws IOException {
        for (byte[] block = next(); block.length > 0; block = next()) {
            to.write(block);
            left -= block.length;
        }
    }

    /** Answers whether the limit was exceeded. */
    boolean exceeded() {
        return left == 0;
    }

    private byte[] next() throws IOException {
        return sent.readNBytes((int) Math.min(left, BLOCK));
    }
}
