package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** A stream capped after so many bytes of another one, which is left open. */
final class Capped extends InputStream {
    private final InputStream in;
    private final AtomicLong left;

    Capped(InputStream in, long most) {
        this.in = in;
        this.left = new AtomicLong(most);
    }

    long left() {
        return left.get();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int count) throws IOException {
        int most = (int) Math.min(count, left.get());
        int read = most == 0 && count > 0 ? -1 : in.read(into, at, most);
        left.addAndGet(-Math.max(read, 0));
        return read;
    }
}
