package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.spi.text.HtmlRenderer;
import io.github.ehckit.spi.text.PlainTextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The same document in every format of the kit. */
final class Twins {
    static final List<DocumentRenderer> RENDERERS =
            List.of(new PdfRenderer(), new HtmlRenderer(), new PlainTextRenderer());

    private Twins() {}

    static String html(DocumentModel document) {
        return new String(bytes(new HtmlRenderer(), document), StandardCharsets.UTF_8);
    }

    static byte[] bytes(DocumentRenderer renderer, DocumentModel document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, out).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
