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
        DocumentMetadata about = document.about();
        markup.raw("<!DOCTYPE html>")
                .line()
                .open("html", "lang", about.language().tag())
                .line();
        head(about);
        markup.open("body").line();
        above(about);
        main(document);
        below(about);
        markup.close("body").line().close("html").line();
    }

    private void head(DocumentMetadata about) throws IOException {
        StyleSheet style = StyleSheet.in(about.accent());
        markup.open("head").line().empty("meta", "charset", "utf-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
                .line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.empty("meta", "name", "date", "content", about.asOf().toString()).line();
        markup.element("title", about.title()).line();
        markup.open("style")
                .raw(style.text())
                .close("style")
                .line()
                .close("head")
                .line();
    }

    private void above(DocumentMetadata about) throws IOException {
        markup.open("header").element("p", about.authority()).element("p", about.reference());
        markup.close("header").line();
    }

    private void main(DocumentModel document) throws IOException {
        markup.open("main").line();
        markup.open("h1", "id", HtmlBlocks.TITLE)
                .text(document.about().title())
                .close("h1")
                .line();
        for (String mark : document.about().marks()) {
            markup.open("p", "class", "mark").text(mark).close("p").line();
        }
        new HtmlBlocks(markup, document).write();
        markup.close("main").line();
    }

    private void below(DocumentMetadata about) throws IOException {
        markup.open("footer");
        for (String line : List.of(about.reference(), about.authority(), about.footer())) {
            if (!line.isBlank()) {
                markup.element("p", line);
            }
        }
        markup.close("footer").line();
    }
}
