package io.github.ehckit.spi.tck.content;

import io.github.ehckit.upload.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A watched file: it counts how often it is asked for bytes, and how many of its streams are open.
 *
 * @param asked how often
 * @param unclosed how many streams
 */
record WatchedFile(Source file, AtomicInteger asked, AtomicInteger unclosed) implements Source {

    static WatchedFile of(Source file) {
        return new WatchedFile(file, new AtomicInteger(), new AtomicInteger());
    }

    @Override
    public long bytes() {
        return file.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        unclosed.incrementAndGet();
        return new Watched(file.open(), asked, new AtomicInteger(1), unclosed);
    }

    private static final class Watched extends FilterInputStream {
        private final AtomicInteger asked;
        private final AtomicInteger mine;
        private final AtomicInteger unclosed;

        Watched(InputStream in, AtomicInteger asked, AtomicInteger mine, AtomicInteger unclosed) {
            super(in);
            this.asked = asked;
            this.mine = mine;
            this.unclosed = unclosed;
        }

        @Override
        public int read() throws IOException {
            asked.incrementAndGet();
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            asked.incrementAndGet();
            return super.read(into, from, count);
        }

        @Override
        public void close() throws IOException {
            unclosed.addAndGet(-mine.getAndSet(0));
            super.close();
        }
    }
}
