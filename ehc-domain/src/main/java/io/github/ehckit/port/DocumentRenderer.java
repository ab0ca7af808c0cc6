package io.github.ehckit.port;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.outcome.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * Writes documents in one format.
 *
 * <p>What is written says the whole {@link io.github.ehckit.document.Transcript} of the document in its order, and is a
 * function of the document alone: the same document gives the same bytes, whatever the clock, the time zone, the locale and
 * the thread. A renderer may be used by several threads at once.
 */
public interface DocumentRenderer {

    /** The format, as a media type such as {@code application/pdf}. */
    String mediaType();

    /**
     * Writes the document and leaves the stream open.
     *
     * <p>A character that cannot be shown is shown by a substitute and told in a notice, by its number alone (P11). A document
     * beyond the renderer's budget is refused before its first byte (P12).
     *
     * @throws java.io.InterruptedIOException if the thread was interrupted; what was written is then no document
     * @throws IOException if the stream fails
     */
    Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException;

    /**
     * What was written.
     *
     * @param pages how many, for formats that have pages
     */
    record Rendered(OptionalInt pages) {}
}
