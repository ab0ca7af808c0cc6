package io.github.ehckit.spi.content;

import java.io.Closeable;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The unpacking of the object streams of a PDF, or of those within one office file, one after the other, to {@value
 * #MOST} bytes altogether.
 */
final class PdfUnpacking implements Closeable {
    static final long MOST = 48L << 20;

    private final Inflater inflater = new Inflater();
    private final AtomicLong left = new AtomicLong(MOST);

    /** Returns the unpacked data of a stream, and no more than is left. */
    Capped of(PdfDictionary dictionary, InputStream data) {
        inflater.reset();
        return new Capped(dictionary.deflated() ? new InflaterInputStream(data, inflater) : data, left.get());
    }

    /** Takes note of how much is left after a stream. */
    void take(Capped unpacked) {
        left.set(unpacked.left());
    }

    @Override
    public void close() {
        inflater.end();
    }
}
