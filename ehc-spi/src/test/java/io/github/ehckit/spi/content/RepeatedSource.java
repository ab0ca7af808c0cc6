package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A file of which the middle says the same again and again, so that it can be large and need no memory. */
final class RepeatedSource implements Source {
    private static final int BLOCK = 1 << 14;

    private final byte[] before;
    private final byte[] again;
    private final long middleBytes;
    private final byte[] after;

    private RepeatedSource(byte[] before, byte[] again, long middleBytes, byte[] after) {
        this.before = before;
        this.again = again;
        this.middleBytes = middleBytes;
        this.after = after;
    }

    static RepeatedSource of(String before, String again, long times, String after) {
        String block = again.repeat(1 + BLOCK / again.length());
        return new RepeatedSource(Ascii.bytes(before), Ascii.bytes(block), again.length() * times, Ascii.bytes(after));
    }

    @Override
    public long bytes() {
        return before.length + middleBytes + after.length;
    }

    @Override
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(before), middle(), new ByteArrayInputStream(after))));
    }

    private InputStream middle() {
        AtomicLong at = new AtomicLong();
        return new InputStream() {
            @Override
            public int read() {
                return at.get() == middleBytes ? -1 : again[(int) (at.getAndIncrement() % again.length)] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int count) {
                int some = (int) Math.min(count, middleBytes - at.get());
                for (int done = 0; done < some; ) {
                    int within = (int) (at.get() % again.length);
                    int part = Math.min(some - done, again.length - within);
                    System.arraycopy(again, within, into, from + done, part);
                    at.addAndGet(part);
                    done += part;
                }
                return some == 0 && count > 0 ? -1 : some;
            }

            @Override
            public long skip(long count) {
                long some = Math.max(0, Math.min(count, middleBytes - at.get()));
                at.addAndGet(some);
                return some;
            }
        };
    }
}
