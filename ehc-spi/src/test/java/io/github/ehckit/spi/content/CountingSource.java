package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;

/** A file that counts how often it is asked for something. */
record CountingSource(Source source, AtomicInteger asked) implements Source {

    static CountingSource of(Source source) {
        return new CountingSource(source, new AtomicInteger());
    }

    int times() {
        return asked.get();
    }

    @Override
    public long bytes() {
        return source.bytes();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = source.open();
        return new InputStream() {
            @Override
            public int read() throws IOException {
                asked.incrementAndGet();
                return in.read();
            }

            @Override
            public int read(byte[] into, int at, int count) throws IOException {
                asked.incrementAndGet();
                return in.read(into, at, count);
            }

            @Override
            public long skip(long count) throws IOException {
                asked.incrementAndGet();
                return in.skip(count);
            }
        };
    }
}
