package io.github.ehckit.example.benchmark;

import java.io.IOException;

/** The figures that a program prints on standard output. */
public final class Figures {
    private Figures() {}

    /**
     * Checks at the end of a program that the figures were written, since printing reports no failure.
     *
     * @throws IOException if any of them could not be written
     */
    public static void written() throws IOException {
        if (System.out.checkError()) {
            throw new IOException(
                    "The figures cannot be written to standard output. Check the disk, or the program that reads them.");
        }
    }
}
