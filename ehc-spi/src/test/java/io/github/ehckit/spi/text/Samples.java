package io.github.ehckit.spi.text;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.Language;
import io.github.ehckit.document.Link;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Picture;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents with every kind of block, of ordinary and of hostile text. */
final class Samples {
    static final DocumentMetadata ABOUT = DocumentMetadata.of(
            "Advice for Ffion", Instant.parse("2025-10-01T09:00:00Z"), "Derbyshire County Council", "EHC-2025-00017");

    /** One pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final List<String> TEXTS = List.of(
            "Ordinary text",
            "</p></main><script>alert('1')</script><!-- \" onload='x' & &amp; &lt;",
            "]]> <![CDATA[ <?php ?> ${x} {{x}} %3Cscript%3E javascript:alert(1)",
            "line\r\nline\nline\ttab  two  spaces",
            "\u0000\u001B[31m \u202Egnp.exe\u2066 \uD800 \uFFFF \uE000 \uDB40\uDC41",
            "Mae’r tŷ ŵyn. Zażółć gęślą jaźń. Nguyễn. Ελένη. Олена. 王小明 \uD83D\uDE00",
            "\u0645\u0631\u062D\u0628\u0627 (123) abc \u05E9\u05DC\u05D5\u05DD",
            "=1+1 | - # * [x] -- 1. \u00A0 \\ '; DROP TABLE advice; --");

    private Samples() {}

    static Stream<DocumentModel> all() {
        return TEXTS.stream().map(Samples::everyKind);
    }

    static DocumentModel document(Block... blocks) {
        return DocumentModel.of(ABOUT, List.of(blocks)).orElseThrow();
    }

    private static DocumentModel everyKind(String text) {
        DocumentMetadata metadata =
                new DocumentMetadata(text, Language.ENGLISH, ABOUT.asOf(), text, text, text, List.of("Draft", text));
        return DocumentModel.of(
                        metadata,
                        List.of(
                                new TableOfContents(4),
                                facts(text),
                                Section.of(
                                        text,
                                        runs(text),
                                        list(text),
                                        Section.of("Deeper", Section.of("Deepest", table(text)), figure(text))),
                                Section.of("Last", new TableOfContents(6), Section.of(text, Paragraph.of(text)))))
                .orElseThrow();
    }

    static KeyValues facts(String text) {
        return KeyValues.of(
                KeyValue.of("Date of birth", text),
                KeyValue.of(text, ItemList.bulleted("one", text)),
                KeyValue.of("Nothing", ""));
    }

    private static Paragraph runs(String text) {
        return Paragraph.of(
                Run.of(text + " "),
                Run.strong(text).to(Link.to("https://www.gov.uk/a?b=c&d=%22e")),
                Run.stressed(text).in(Language.WELSH),
                Run.strong(" both").with(io.github.ehckit.document.Emphasis.STRONG_STRESS));
    }

    private static ItemList list(String text) {
        return ItemList.numbered(List.of(
                Item.of(text), Item.of(Paragraph.of("two"), ItemList.bulleted(text, "b"), Paragraph.of("after"))));
    }

    private static Table table(String text) {
        return new Table(
                Text.of(text),
                List.of(1, 2, 1),
                List.of(Row.of(Cell.header(text).spanning(2, 1), Cell.header("c"))),
                List.of(
                        Row.of(Cell.header("h").spanning(1, 2), Cell.of(text + "\nsecond"), Cell.of("")),
                        Row.of(Cell.of(list(text)), Cell.of("end"))));
    }

    private static Figure figure(String text) {
        Picture picture = Picture.of(Base64.getDecoder().decode(PNG), 40).orElseThrow();
        return new Figure(picture, text, Optional.of(Text.of(text)));
    }
}
