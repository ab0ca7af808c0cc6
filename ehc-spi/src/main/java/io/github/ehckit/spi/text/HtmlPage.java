package io.github.ehckit.spi.text;

import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import java.io.IOException;
import java.util.List;

/** The HTML page around a document: head, authority and reference above it, reference and footer line below. */
final class HtmlPage {
    private final Markup markup;

    HtmlPage(Markup markup) {
        this.markup = markup;
    }

    void write(DocumentModel document) throws IOException {
        DocumentMetadata metadata = document.metadata();
        markup.raw("<!DOCTYPE html>")
                .line()
                .open("html", "lang", metadata.language().tag())
                .line();
        head(metadata);
        markup.open("body").line();
        above(metadata);
        main(document);
        below(metadata);
        markup.close("body").line().close("html").line();
    }

    private void head(DocumentMetadata metadata) throws IOException {
        StyleSheet style = StyleSheet.in(metadata.brandColour());
        markup.open("head").line().empty("meta", "charset", "utf-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.empty("meta", "name", "date", "content", metadata.asOf().toString())
                .line();
        markup.element("title", metadata.title()).line();
        markup.open("style")
                .raw(style.text())
                .close("style")
                .line()
                .close("head")
                .line();
    }

    private void above(DocumentMetadata metadata) throws IOException {
        markup.open("header").element("p", metadata.authority()).element("p", metadata.reference());
        markup.close("header").line();
    }

    private void main(DocumentModel document) throws IOException {
        markup.open("main").line();
        markup.open("h1", "id", HtmlBlocks.TITLE)
                .text(document.metadata().title())
                .close("h1")
                .line();
        for (String mark : document.metadata().marks()) {
            markup.open("p", "class", "mark").text(mark).close("p").line();
        }
        new HtmlBlocks(markup, document).write();
        markup.close("main").line();
    }

    private void below(DocumentMetadata metadata) throws IOException {
        markup.open("footer");
        for (String line : List.of(metadata.reference(), metadata.authority(), metadata.footer())) {
            if (!line.isBlank()) {
                markup.element("p", line);
            }
        }
        markup.close("footer").line();
    }
}
