package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.InputStream;

/** A bytewise stream, which looks at each of its bytes, so that many at once are read one by one. */
abstract class Bytewise extends InputStream {

    /** The next byte, or -1 at the end. */
    abstract int take() throws IOException;

    @Override
    public final int read() throws IOException {
        return take();
    }

    @Override
    public final int read(byte[] into, int at, int count) throws IOException {
        int taken = 0;
        int c = count == 0 ? -1 : take();
        while (c >= 0) {
            into[at + taken++] = (byte) c;
            c = taken < count ? take() : -1;
        }
        return taken == 0 && count > 0 ? -1 : taken;
    }
}
