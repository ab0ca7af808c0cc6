package io.github.ehckit.spi.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Output streams that show what a renderer does with them. */
final class TestStreams {
    private TestStreams() {}

    /** Knows whether it was closed. */
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

    /** Fails once so many bytes were written. */
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
