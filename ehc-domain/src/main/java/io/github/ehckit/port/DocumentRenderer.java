package io.github.ehckit.port;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.outcome.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * Writes documents in one format.
 *
 * <ul>
 *   <li><b>DR1</b> What is written says the whole {@link io.github.ehckit.document.Transcript} in its order, and between its
 *       passages nothing but what the format needs.
 *   <li><b>DR2</b> Each passage says what it is to software that reads it aloud, as far as the format can: a heading and of
 *       which level, an item of a list, a header, a caption, what a picture says.
 *   <li><b>DR3</b> Words say in which language they are, as far as the format can.
 *   <li><b>DR4</b> The bytes are a function of the document alone, whatever the clock, the time zone, the locale and the thread;
 *       several threads may render at once.
 *   <li><b>DR5</b> What somebody typed is text and nothing else (P11).
 *   <li><b>DR6</b> A character that cannot be shown is shown by a substitute, said as itself, and told in a notice by its number
 *       alone.
 *   <li><b>DR7</b> A document beyond the renderer's budget, if it has one, is refused before its first byte (P12).
 *   <li><b>DR8</b> The stream is left open, and its failure is passed on.
 *   <li><b>DR9</b> Whoever interrupts the thread stops the rendering.
 * </ul>
 */
public interface DocumentRenderer {

    /** The format, as a media type such as {@code application/pdf}. */
    String mediaType();

    /**
     * Writes the document; refused if it is beyond the budget.
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
