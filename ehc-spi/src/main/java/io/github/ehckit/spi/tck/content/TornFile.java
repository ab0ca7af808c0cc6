package io.github.ehckit.spi.tck.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * A file of which only the first bytes can be read.
 *
 * @param readable the number of bytes before the disk fails
 */
record TornFile(TckFile file, int readable) implements Source {

    @Override
    public long bytes() {
        return file.bytes();
    }

    @Override
    public InputStream open() {
        return new SequenceInputStream(file.first(readable).open(), new Fault());
    }

    /** A fault of the disk. */
    private static final class Fault extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk fails on purpose");
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            return read();
        }
    }
}
