package io.github.ehckit.upload;

import java.io.IOException;
import java.io.InputStream;

/** A source of the bytes of a file, which can be read again and again and are the same each time. */
public interface Source {

    /** Returns the number of bytes. */
    long bytes();

    /**
     * Opens the bytes, from the first to the last; the caller closes the stream.
     *
     * @throws IOException if they cannot be read now
     */
    InputStream open() throws IOException;
}
