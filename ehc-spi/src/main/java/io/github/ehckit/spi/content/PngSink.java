package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.OutputStream;

/** A sink for the chunks of a PNG. */
interface PngSink {
    /**
     * Returns the stream to which a chunk goes whole: length, type, data and checksum.
     *
     * @param type four letters
     */
    OutputStream chunk(String type) throws IOException;
}
