package io.github.ehckit.example.benchmark.pdf;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Link;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The documents to render: advice of any length, always the same for the same length, and the fonts that every engine
 * sets it in.
 */
final class Documents {
    /** The number of sections that make about 460 pages of ours. */
    static final int LONG = 343;

    private static final DocumentMetadata ABOUT = DocumentMetadata.of(
            "Advice for an EHC needs assessment",
            Instant.parse("2026-01-30T09:00:00Z"),
            "Anyshire County Council",
            "EHC-2026-00042");
    private static final String[] WORDS =
            ("The child needs support with language in class because progress has been slower than"
                            + " expected for her age, and adults report that small group teaching helps when instructions are short,"
                            + " clear and repeated with visual prompts. The family’s own view is of strong interests in music,"
                            + " animals and building, which staff use to motivate learning across home and school.")
                    .split(" ");

    private Documents() {}

    static DocumentModel ofSections(int sections) {
        return new DocumentModel(
                ABOUT,
                IntStream.range(0, sections).<Block>mapToObj(Documents::section).toList());
    }

    private static Section section(int number) {
        return Section.of(
                "Area of need " + (number + 1),
                Paragraph.of(
                        Run.of(words(number, 70) + " See "),
                        Run.of("the regulations").to(Link.to("https://www.legislation.gov.uk/uksi/2014/1530")),
                        Run.of(" and "),
                        Run.strong(words(number + 3, 6)),
                        Run.of(words(number + 9, 30))),
                Paragraph.of(words(number + 5, 90)),
                Section.of(
                        "Outcomes sought", outcomes(number), Paragraph.of(words(number + 7, 50)), provision(number)));
    }

    private static ItemList outcomes(int number) {
        return ItemList.bulleted(words(number, 12), words(number + 1, 24), words(number + 2, 9), words(number + 3, 17));
    }

    private static Table provision(int number) {
        return Table.of(
                "Provision",
                List.of(3, 2, 2),
                Row.head("What is provided", "By whom", "How often"),
                IntStream.range(0, 5)
                        .mapToObj(row -> Row.headed(
                                words(number + row, 8), words(number + row + 1, 5), words(number + row + 2, 4)))
                        .toList());
    }

    private static String words(int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[(from * 7 + i) % WORDS.length]);
        }
        return text.toString();
    }

    /** Returns the bytes of one of our own fonts. */
    static byte[] font(String name) {
        try (InputStream in = Documents.class.getResourceAsStream("/io/github/ehckit/pdf/fonts/" + name + ".ttf")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
