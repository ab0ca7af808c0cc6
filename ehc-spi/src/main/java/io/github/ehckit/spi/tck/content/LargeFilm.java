package io.github.ehckit.spi.tck.content;

import static io.github.ehckit.spi.tck.content.TckFilm.number;

import io.github.ehckit.upload.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A large MP4 film with 64 MB of data that belong to none of its tracks, and of which no byte is kept in memory. */
final class LargeFilm implements Source {
    private static final int MB = 1 << 20;
    private static final int DATA = 64 * MB;

    private final byte[] start = TckFile.bytes(TckFilm.mp4() + number(DATA + 8) + "mdat");

    @Override
    public long bytes() {
        return start.length + (long) DATA;
    }

    @Override
    public InputStream open() throws IOException {
        return new SequenceInputStream(new ByteArrayInputStream(start), new Zeros());
    }

    private static final class Zeros extends InputStream {
        private final AtomicInteger left = new AtomicInteger(DATA);

        @Override
        public int read() {
            return left.getAndUpdate(there -> Math.max(0, there - 1)) > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int some = Math.min(count, left.get());
            Arrays.fill(into, from, from + some, (byte) 0);
            left.addAndGet(-some);
            return some == 0 && count > 0 ? -1 : some;
        }

        @Override
        public long skip(long count) {
            int some = (int) Math.max(0, Math.min(count, left.get()));
            left.addAndGet(-some);
            return some;
        }
    }
}
