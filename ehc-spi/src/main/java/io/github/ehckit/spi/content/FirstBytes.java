package io.github.ehckit.spi.content;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** A stream that keeps the first bytes of all that is written to it, and forgets the rest. */
final class FirstBytes extends OutputStream {
    private final int most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    FirstBytes(int most) {
        this.most = most;
    }

    @Override
    public void write(int next) {
        if (kept.size() < most) {
            kept.write(next);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        kept.write(bytes, from, Math.min(count, most - kept.size()));
    }

    /** The bytes that were kept, which are then forgotten too. */
    byte[] take() {
        byte[] taken = kept.toByteArray();
        kept.reset();
        return taken;
    }
}
