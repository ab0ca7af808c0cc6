package io.github.ehckit.upload;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, which can be read again and again and are the same each time. */
public interface Source {

    /** How many bytes there are. */
    long bytes();

    /**
     * The bytes from the first to the last; closed by whoever opened it.
     *
     * @throws IOException if they cannot be read now
     */
    InputStream open() throws IOException;
}
