package io.github.ehckit.port;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.upload.DownloadHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A renderer that writes documents in one format.
 *
 * <ul>
 *   <li><b>DR1</b> The output says the whole {@link io.github.ehckit.document.Transcript} in its order, and between its
 *       passages only what the format needs.
 *   <li><b>DR2</b> Each passage tells its kind to software that reads it aloud, as far as the format can: a heading and
 *       its level, an item of a list, a header, a caption, the description of a picture.
 *   <li><b>DR3</b> Words are marked with their language, as far as the format can.
 *   <li><b>DR4</b> The bytes depend on the document alone, not on the clock, the time zone, the locale or the thread;
 *       several threads may render at once.
 *   <li><b>DR5</b> Typed text is text and nothing else (P11).
 *   <li><b>DR6</b> A character that cannot be shown is shown by a substitute, said as itself, and reported in a notice
 *       by its number alone.
 *   <li><b>DR7</b> A document beyond the renderer's budget, if it has one, is refused before its first byte (P12).
 *   <li><b>DR8</b> The stream is left open, and its failure is passed on.
 *   <li><b>DR9</b> An interrupt of the thread stops the rendering.
 *   <li><b>DR10</b> The extension is of lower-case letters and digits alone, and a file is named and sent under the
 *       document's own name with it.
 * </ul>
 */
public interface DocumentRenderer {

    /** Returns the format, as a media type such as {@code application/pdf}. */
    String mediaType();

    /** Returns the extension of the names of its files, in lower case and without a dot, such as {@code pdf}. */
    String extension();

    /** Returns the name of the file of a document in this format. */
    default String fileName(DocumentModel document) {
        return document.metadata().name().with(extension());
    }

    /**
     * Returns the HTTP headers under which a host sends a document in this format: a browser saves it under its {@link
     * #fileName}, and does not show it in the page. They have no length, since the document is written as it is sent.
     */
    default Map<String, String> headers(DocumentModel document) {
        return Map.copyOf(DownloadHeaders.of(fileName(document), mediaType()));
    }

    /**
     * Writes the document; refused if it is beyond the budget.
     *
     * @throws java.io.InterruptedIOException if the thread was interrupted; the bytes written so far are no document
     * @throws IOException if the stream fails
     */
    Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException;

    /**
     * A record of a document that was written.
     *
     * @param pages how many, for formats that have pages
     */
    record Rendered(OptionalInt pages) {}
}
