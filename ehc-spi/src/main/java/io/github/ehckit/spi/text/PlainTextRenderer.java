package io.github.ehckit.spi.text;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.DocumentRenderer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * A {@link DocumentRenderer} that writes plain text in UTF-8, one line a paragraph, with line feeds.
 *
 * <p>Headings are underlined or numbered by signs, items follow {@code -} or their number, a table row is a line with
 * {@code |} between its cells. Lines are not wrapped: the program that shows them knows how wide its window is.
 * Instances hold nothing and are thread-safe.
 */
public final class PlainTextRenderer implements DocumentRenderer {

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        new PlainBlocks(out, document).write();
        out.flush();
        return Outcome.done(new Rendered(OptionalInt.empty()));
    }
}
