package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.Languages.ARABIC;
import static io.github.ehckit.pdf.Languages.BENGALI;
import static io.github.ehckit.pdf.Languages.CHINESE;
import static io.github.ehckit.pdf.Languages.GREEK;
import static io.github.ehckit.pdf.Languages.GUJARATI;
import static io.github.ehckit.pdf.Languages.HEBREW;
import static io.github.ehckit.pdf.Languages.HINDI;
import static io.github.ehckit.pdf.Languages.PERSIAN;
import static io.github.ehckit.pdf.Languages.POLISH;
import static io.github.ehckit.pdf.Languages.PUNJABI;
import static io.github.ehckit.pdf.Languages.ROMANIAN;
import static io.github.ehckit.pdf.Languages.TAMIL;
import static io.github.ehckit.pdf.Languages.TIGRINYA;
import static io.github.ehckit.pdf.Languages.TURKISH;
import static io.github.ehckit.pdf.Languages.UKRAINIAN;
import static io.github.ehckit.pdf.Languages.URDU;
import static io.github.ehckit.pdf.Languages.VIETNAMESE;
import static io.github.ehckit.pdf.Languages.WELSH;
import static io.github.ehckit.pdf.Samples.ABOUT;
import static io.github.ehckit.pdf.Samples.document;
import static io.github.ehckit.pdf.Samples.words;

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
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import io.github.ehckit.people.BrandColour;
import io.github.ehckit.spi.tck.HostileText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents that are known by sight: every kind of block, short and long, and everything that the kit hands out. */
final class GoldenDocuments {
    static final Map<String, DocumentModel> ALL = all();

    private GoldenDocuments() {}

    private static Map<String, DocumentModel> all() {
        Map<String, DocumentModel> all = new TreeMap<>();
        try (GoldenCase golden = new GoldenCase()) {
            all.put("advice-draft", golden.draft());
            all.put("advice-submitted", golden.submitted());
            all.put("advice-nil-return", golden.nilReturn());
            all.put("advice-bundle", golden.allAdvice());
        }
        all.put("advice-short", Samples.shortAdvice());
        all.put("advice-long", Samples.longAdvice());
        all.put("one-line", document(Paragraph.of("One line.")));
        all.put("runs-and-link", document(Samples.introduction()));
        all.put("headings-to-level-6", document(nested(5)));
        all.put(
                "contents-of-four-levels",
                document(new TableOfContents(5), chapter("One"), chapter("Two"), chapter("Three")));
        all.put("lists-to-depth-6", document(lists(6), ItemList.numbered(Collections.nCopies(12, Item.of(words(9))))));
        all.put("facts", document(Samples.facts(), Samples.background()));
        all.put("facts-with-lists-and-gaps", document(gaps()));
        all.put("table-long", Samples.longTable(26));
        all.put("table-spans", document(Samples.spans()));
        all.put("table-of-seven-columns", document(wide()));
        all.put("table-row-over-pages", document(tall()));
        all.put("table-small-kept-whole", document(Paragraph.of(words(330)), small()));
        all.put("figure", document(Paragraph.of(words(40)), Samples.figure(), Paragraph.of(words(30))));
        all.put("parts", document(Samples.facts(), Section.part("First", prose()), Section.part("Second", prose())));
        all.put("marks-footer-and-colour", marked());
        all.put("welsh", welsh());
        all.put("symbols-and-emoji", document(ItemList.bulleted(Samples.SYMBOLS, Samples.EMOJI), Samples.stressed()));
        all.put("script-latin-greek-cyrillic", tongues(WELSH, POLISH, ROMANIAN, VIETNAMESE, TURKISH, GREEK, UKRAINIAN));
        all.put("script-right-to-left", tongues(ARABIC, PERSIAN, URDU, HEBREW));
        all.put("script-indic", tongues(PUNJABI, HINDI, BENGALI, GUJARATI, TAMIL));
        all.put("script-ethiopic-chinese", tongues(TIGRINYA, CHINESE));
        all.put("answers-right-to-left", document(answers()));
        all.put("long-words", longWords());
        all.put("hostile", hostile());
        return all;
    }

    private static Section nested(int levels) {
        Block deeper = levels == 1 ? Paragraph.of(words(12)) : nested(levels - 1);
        return Section.of("Level " + (7 - levels), Paragraph.of(words(15)), deeper);
    }

    private static Section chapter(String name) {
        return Section.of("Chapter " + name, Paragraph.of(words(90)), Section.of(name + ", first", nestedIn(name)));
    }

    private static Section nestedIn(String name) {
        return Section.of(name + ", deeper", Paragraph.of(words(60)), Section.of(name + ", deepest", prose()));
    }

    private static List<Block> prose() {
        return List.of(Paragraph.of(words(80)), Paragraph.of(words(50)));
    }

    private static ItemList lists(int depth) {
        return depth == 1
                ? ItemList.bulleted("the deepest", words(14))
                : ItemList.numbered(List.of(Item.of(words(6)), Item.of(Paragraph.of(words(8)), lists(depth - 1))));
    }

    private static KeyValues gaps() {
        return KeyValues.of(
                KeyValue.of(
                        "With a list", Paragraph.of("before"), ItemList.bulleted("one", "two"), Paragraph.of("after")),
                KeyValue.of("Without a value", ""),
                KeyValue.of("A question that is longer than the column of names is wide, asked at length", words(30)),
                KeyValue.of("Of two lines", "first\nsecond"));
    }

    private static Table wide() {
        return Table.of(
                "Seven columns",
                Collections.nCopies(7, 1),
                Row.head("What", "By whom", "How often", "How long", "Ratio", "From", "Until"),
                IntStream.range(0, 9)
                        .mapToObj(i -> Row.headed(
                                "Line " + i, "Therapist", "Weekly", "45 minutes", "1 to 1", "2 Sep 2025", words(4)))
                        .toList());
    }

    private static Table tall() {
        return Table.of(
                "A row over several pages",
                List.of(1, 3),
                Row.head("Who", "What was said"),
                List.of(
                        Row.headed("Before", "Little."),
                        new Row(List.of(Cell.header("The family"), Cell.of(words(700) + "\n" + words(300)))),
                        Row.headed("After", "Little.")));
    }

    private static Table small() {
        return Table.of(
                "Small, and kept whole",
                List.of(2, 1),
                Row.head("Step", "By"),
                IntStream.range(0, 6)
                        .mapToObj(i -> Row.of(words(8), "Week " + i))
                        .toList());
    }

    private static DocumentModel marked() {
        return DocumentModel.of(
                        ABOUT.marked("Draft: not submitted", "Copy for the family")
                                .withFooter("Official – sensitive: personal · destroy after use")
                                .in(new BrandColour(0x00703C)),
                        List.of(Samples.facts(), Samples.report()))
                .orElseThrow();
    }

    private static DocumentModel welsh() {
        Paragraph text = Paragraph.of("Mae’r tŷ ar y bryn, ac mae Llŷr yn hapus yn yr ysgol. Ŵyn, ẅ, ẃ, ŷ, â, ê.");
        return DocumentModel.of(
                        ABOUT.inLanguage(Language.WELSH),
                        List.of(Section.of("Cefndir", text), Section.of("Canlyniadau", ItemList.numbered("un", "dau"))))
                .orElseThrow();
    }

    private static DocumentModel tongues(Languages... languages) {
        return document(Stream.of(languages).map(GoldenDocuments::tongue).toArray(Block[]::new));
    }

    private static Section tongue(Languages language) {
        Run sentence = language.run();
        return Section.of(
                language.name(),
                Paragraph.of(sentence),
                Paragraph.of(Run.of("In a sentence of English: "), sentence, Run.of(" (2025, 3 of 4.)")),
                ItemList.bulleted(List.of(Item.of(Paragraph.of(sentence)))),
                Table.of(
                        "A table",
                        List.of(1, 1),
                        Row.head("Said", "Year"),
                        List.of(Row.of(Cell.of(Paragraph.of(sentence)), Cell.of("2025")))));
    }

    /** As families type them: no language is told. */
    private static Block[] answers() {
        String arabic = "أحب القصص والمدرسة، ولا أحب الضجيج.";
        String urdu = "مجھے کہانیاں پسند ہیں۔";
        String hebrew = "אני אוהבת סיפורים.";
        String several = (arabic + " ").repeat(6).strip();
        KeyValues views = KeyValues.of(
                KeyValue.of("In one line", arabic),
                KeyValue.of("In several", several),
                KeyValue.of("One, several, one", Paragraph.of(urdu), Paragraph.of(several), Paragraph.of(hebrew)),
                KeyValue.of("In English", "I like stories."),
                KeyValue.of(urdu, "14 March 2017"));
        ItemList items = ItemList.bulleted("Stories", arabic, several, "2025", hebrew);
        Table table = Table.of(
                "Said at home",
                List.of(1, 1, 1),
                Row.head("Who", "What", "Since"),
                List.of(
                        Row.headed("A parent", hebrew, "2025"),
                        Row.headed(urdu, "Stories", "٢٠٢٥"),
                        new Row(List.of(
                                Cell.header("A grandparent"),
                                Cell.of(Paragraph.of(urdu), items),
                                Cell.of("May 2025")))));
        return new Block[] {
            new TableOfContents(3),
            Section.of("Views", views, items, ItemList.numbered(arabic, "Stories", urdu)),
            Section.of(arabic, Paragraph.of(arabic), Paragraph.of(several), table)
        };
    }

    /** A word that is wider than a page, wherever one can stand. */
    private static DocumentModel longWords() {
        String address = Samples.ADDRESS;
        KeyValues facts = KeyValues.of(
                KeyValue.of("Views of the child", Paragraph.of("أحب القصص والمدرسة."), Paragraph.of(address)),
                KeyValue.of("Document_" + "x".repeat(30), "Final_report_" + "y".repeat(200) + ".pdf"),
                KeyValue.of("Next", "Short answer."));
        KeyValues questions = KeyValues.of(KeyValue.of("Where can " + address + " be read?", address));
        Table table = Table.of(
                "Sources " + address,
                List.of(1, 1, 1, 1, 1, 1, 1),
                Row.head("Communication", address, "By whom", "How often", "How long", "Ratio", "Until"),
                List.of(Row.headed(
                        "Therapist", address, words(30), "Weekly", address, "أحب القصص", "2 September 2025")));
        return DocumentModel.of(
                        new DocumentMetadata(
                                        "Advice_" + address,
                                        Language.ENGLISH,
                                        ABOUT.asOf(),
                                        "Council_" + "c".repeat(120),
                                        "EHC-" + "7".repeat(120),
                                        "Official_" + "f".repeat(160),
                                        List.of("Draft_" + "d".repeat(160)))
                                .in(ABOUT.brandColour()),
                        List.of(
                                new TableOfContents(3),
                                facts,
                                questions,
                                Section.of(
                                        address,
                                        Paragraph.of(Run.of(address).to(Link.to(address))),
                                        ItemList.bulleted(List.of(
                                                Item.of(address),
                                                Item.of(Paragraph.of("with a list"), ItemList.numbered(address))))),
                                table,
                                new Figure(Samples.picture(1200, 80), "A line", Optional.of(Text.of(address)))))
                .orElseThrow();
    }

    private static DocumentModel hostile() {
        return document(HostileText.KNOWN.stream().map(Paragraph::of).toArray(Block[]::new));
    }
}
