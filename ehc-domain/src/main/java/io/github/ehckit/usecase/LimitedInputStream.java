package io.github.ehckit.usecase;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An input stream that reads at most {@code limit + 1} bytes; reading the extra byte means that the limit was exceeded.
 */
final class LimitedInputStream extends FilterInputStream {
    private long left;

    /**
     * Makes a stream that counts from here on.
     *
     * @param limit in bytes
     */
    LimitedInputStream(InputStream sent, long limit) {
        super(sent);
        this.left = limit + 1;
    }

    /** Answers whether the limit was exceeded. */
    boolean exceeded() {
        return left == 0;
    }

    @Override
    public int read() throws IOException {
        int read = left == 0 ? -1 : super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(into, from, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(Math.min(most, left));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
