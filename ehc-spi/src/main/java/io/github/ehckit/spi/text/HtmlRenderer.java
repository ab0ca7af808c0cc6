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
 * A {@link DocumentRenderer} that writes one self-contained HTML page in UTF-8.
 *
 * <p>Style sheet and pictures are in the page, and its own policy forbids scripts, forms, frames and anything from
 * elsewhere (P11). The text reflows on a screen of 320 pixels and at 400 per cent (P16); a table, which must stay wide,
 * scrolls by itself and can be reached by keyboard. Instances hold nothing and are thread-safe.
 */
public final class HtmlRenderer implements DocumentRenderer {

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public Outcome<Rendered> render(DocumentModel document, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        new HtmlPage(new Markup(out)).write(document);
        out.flush();
        return Outcome.done(new Rendered(OptionalInt.empty()));
    }
}
