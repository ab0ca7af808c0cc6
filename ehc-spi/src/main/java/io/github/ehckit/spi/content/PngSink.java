package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.OutputStream;

/** What is done with the chunks of a PNG. */
interface PngSink {
    /**
     * Where a chunk goes whole: length, type, data and checksum.
     *
     * @param type four letters
     */
    OutputStream chunk(String type) throws IOException;
}
