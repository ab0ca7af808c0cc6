package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.OutputStream;

/** A sink for the segments of a JPEG. */
interface JpegSink {
    /**
     * A segment, without its marker and length.
     *
     * @param marker the second byte of its marker
     */
    void segment(int marker, byte[] body) throws IOException;

    /** Returns the stream to which the coded data of a scan go, as they are. */
    OutputStream scan() throws IOException;
}
