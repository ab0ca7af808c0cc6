package io.github.ehckit.spi.tck;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Emphasis;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The invented document models of a test. */
final class TckModels {
    /** A word beside characters that cannot be shown, which no message may repeat. */
    static final String NEIGHBOUR = "Zebra-in-the-text";

    /** The characters that few fonts have, or none. */
    static final String RARE = "\uD83D\uDE00 \uD808\uDC00 \uD801\uDE00 \uD835\uDC9C \u16A0 \uA500";

    private static final DocumentMetadata ABOUT = DocumentMetadata.of(
                    "Advice about nobody", Instant.parse("2025-10-26T00:59:59Z"), "Tck Council", "TCK-000001")
            .withFooter("Handled by nobody");

    /** A picture of one pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final int MORE_THAN_A_PAGE = 400;
    private static final int LONGEST = 80;

    private TckModels() {}

    /** Makes a document with every kind of block, each with this text. */
    static DocumentModel everyKind(String text) {
        return document(
                ABOUT.marked("Draft", text),
                new TableOfContents(4),
                KeyValues.of(
                        KeyValue.of("Written by", text),
                        KeyValue.of(text, ItemList.bulleted("one", text)),
                        KeyValue.of("Nothing", "")),
                Section.of(
                        text,
                        runs(text),
                        list(text),
                        Section.of("Deeper", Section.of("Deepest", table(text)), figure(text))),
                Section.part("A part", List.of(new TableOfContents(6), Section.of("Within", Paragraph.of(text)))));
    }

    /** Makes a document with every kind of block around ordinary words. */
    static DocumentModel ordinary() {
        return everyKind("What was seen, and when");
    }

    /** Makes documents with every kind of text that people paste and attackers try, everywhere. */
    static List<DocumentModel> hostile() {
        return TckTexts.hostile().stream().map(TckModels::everyKind).toList();
    }

    /** Makes a document of so many random strings, each in a paragraph of its own. */
    static DocumentModel random(RandomGenerator random, int strings) {
        return document(
                ABOUT,
                Stream.generate(() -> Paragraph.of(HostileText.any(random, LONGEST)))
                        .limit(strings)
                        .toArray(Block[]::new));
    }

    /** Makes a document with words of several languages, beside each other and alone. */
    static DocumentModel inTongues() {
        Run urdu = Run.of("میرا نام عائشہ ہے").in(Language.of("ur"));
        Run welsh = Run.of("Mae’r tŷ ar y bryn").in(Language.WELSH);
        return document(
                ABOUT,
                Paragraph.of(Run.of("At home she says "), welsh, Run.of(", and her mother: "), urdu, Run.of(".")),
                Paragraph.of(welsh),
                new Section(Text.of(welsh), List.of(ItemList.bulleted(List.of(Item.of(Paragraph.of(urdu)))))),
                KeyValues.of(new KeyValue(Text.of(welsh), List.of(Paragraph.of(Run.of("In English"))))));
    }

    /** Makes the same document in another language throughout. */
    static DocumentModel welsh() {
        return document(ABOUT.inLanguage(Language.WELSH), Paragraph.of("Mae’r tŷ ar y bryn"));
    }

    /** Makes a document with characters that few formats can show. */
    static DocumentModel rare() {
        return document(ABOUT, Paragraph.of(NEIGHBOUR + " " + RARE));
    }

    /** Makes a document longer than one page, or any budget as small. */
    static DocumentModel longOne() {
        return document(
                ABOUT,
                Collections.nCopies(MORE_THAN_A_PAGE, Paragraph.of("One of many"))
                        .toArray(Block[]::new));
    }

    private static DocumentModel document(DocumentMetadata metadata, Block... blocks) {
        return DocumentModel.of(metadata, List.of(blocks)).orElseThrow();
    }

    private static Paragraph runs(String text) {
        return Paragraph.of(
                Run.of(text + " "),
                Run.strong(text).to(Link.to("https://www.legislation.gov.uk/uksi/2014/1530?a=b&c=d")),
                Run.stressed(" stressed"),
                Run.of(" both").with(Emphasis.STRONG_STRESS));
    }

    private static ItemList list(String text) {
        return ItemList.numbered(List.of(
                Item.of(text), Item.of(Paragraph.of("two"), ItemList.bulleted(text, "b"), Paragraph.of("after"))));
    }

    private static Table table(String text) {
        return new Table(
                Text.of(text),
                List.of(1, 2, 1),
                List.of(
                        Row.of(
                                Cell.header(text).spanning(2, 1),
                                Cell.header("c").spanning(1, 2)),
                        Row.head("a", "b")),
                List.of(
                        Row.of(Cell.header("h").spanning(1, 2), Cell.of(text + "\nsecond"), Cell.of("")),
                        Row.of(Cell.of(list(text)), Cell.of("end"))));
    }

    private static Figure figure(String text) {
        Picture picture = Picture.of(Base64.getDecoder().decode(PNG), 40).orElseThrow();
        return new Figure(picture, text, Optional.of(Text.of(text)));
    }
}
