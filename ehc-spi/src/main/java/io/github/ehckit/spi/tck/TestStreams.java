package io.github.ehckit.spi.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The output streams that show how a renderer uses them. */
final class TestStreams {
    private TestStreams() {}

    /** A stream that knows whether it was closed. */
    static final class Open extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }

    /** A stream that fails once so many bytes were written. */
    static final class Full extends OutputStream {
        static final String NO_ROOM = "no space is left on the device of this test";

        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (--room < 0) {
                throw new IOException(NO_ROOM);
            }
        }
    }
}
