package io.github.ehckit.spi.text;

import java.io.InterruptedIOException;

/** A check that stops a rendering whose thread was interrupted. */
final class Interruption {
    private Interruption() {}

    static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException(
                    "The thread was interrupted while it wrote a document. Render the document again.");
        }
    }
}
