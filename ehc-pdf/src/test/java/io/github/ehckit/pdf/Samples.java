package io.github.ehckit.pdf;

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
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Documents such as the kit makes, with every kind of block. The child is invented. */
final class Samples {
    static final DocumentMetadata ABOUT = DocumentMetadata.of(
                    "Advice for the EHC needs assessment of Ffion Llŷr-Żółkiewska",
                    Instant.parse("2025-10-01T09:00:00Z"),
                    "Derbyshire County Council",
                    "EHC-2025-00017")
            .withFooter("Official – sensitive: personal");

    static final String SYMBOLS = "≤ 5 words → ✓ said, ☐ ☑ ☒ not; ➢ ▪ ● ◦ ★★☆ ≥ ≠ ≈ ∞ ⇒ ① ② ⚠ ☺ ♫ ✉ ☎";
    static final String EMOJI = "😀 🙂 😢 👍 👍🏽 ❤️ 🎉 🐶 👩‍🏫 🏠 ✅ ❌ ⭐ 🦄 🫶";

    /** Wider than a page, and with nothing in it at which a line may end. */
    static final String ADDRESS = "https://fernshire.example/" + "averylongpath".repeat(20);

    private static final String[] AREAS = {
        "Communication and interaction",
        "Cognition and learning",
        "Social, emotional and mental health",
        "Sensory and physical",
        "Health",
        "Social care"
    };

    private static final List<String> VOCABULARY = Pattern.compile(" ")
            .splitAsStream(
                    "The child needs support with language in class because progress has been slower than expected for"
                            + " her age, and adults report that small group teaching helps when instructions are short,"
                            + " clear and repeated with visual prompts. The family describes strong interests in music,"
                            + " animals and building, which staff can use to motivate learning across home and school.")
            .toList();

    private Samples() {}

    static DocumentModel document(Block... blocks) {
        return DocumentModel.of(ABOUT, List.of(blocks)).orElseThrow();
    }

    /** About two pages. */
    static DocumentModel shortAdvice() {
        return DocumentModel.of(
                        ABOUT.marked("Draft"),
                        List.of(facts(), introduction(), background(), area(0, 1), notIdentified()))
                .orElseThrow();
    }

    /** Six areas, with a contents list. */
    static DocumentModel longAdvice() {
        List<Block> blocks = new ArrayList<>(List.of(facts(), new TableOfContents(3), introduction(), background()));
        for (int i = 0; i < AREAS.length; i++) {
            blocks.add(i % 2 == 1 ? report() : area(i, i + 1));
        }
        blocks.add(seal());
        return DocumentModel.of(ABOUT, blocks).orElseThrow();
    }

    /** One table over several pages. */
    static DocumentModel longTable(int rows) {
        List<Row> body = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            body.add(Row.headed(
                    "Row " + i,
                    "Small group teaching of listening skills, with visual prompts, at a quiet time of the day.",
                    i % 7 == 0
                            ? "A speech and language therapist\nA teaching assistant trained by her"
                            : "Class teacher",
                    i % 3 + 1 + " hours a week"));
        }
        return document(Table.of(
                "Provision", List.of(2, 5, 4, 3), Row.head("Number", "What is provided", "By whom", "How much"), body));
    }

    static KeyValues facts() {
        return KeyValues.of(
                KeyValue.of("Child or young person", "Ffion Llŷr-Żółkiewska"),
                KeyValue.of("Date of birth", "14 March 2017"),
                KeyValue.of("Case reference", "EHC-2025-00017"),
                KeyValue.of(
                        "Advice given by",
                        "Dr A. Example, educational psychologist\nDerbyshire Educational Psychology Service"),
                KeyValue.of("On behalf of", "No one else"),
                KeyValue.of(
                        "Will you provide advice?",
                        "Yes – the child is known to this service and meets the criteria for an assessment"),
                KeyValue.of("Requested on", "1 September 2025"),
                KeyValue.of("Due by", "13 October 2025"));
    }

    static Paragraph introduction() {
        return Paragraph.of(
                Run.of("This advice is given under regulation 6 of the "),
                Run.of("Special Educational Needs and Disability Regulations 2014")
                        .to(Link.to("https://www.legislation.gov.uk/uksi/2014/1530")),
                Run.of(". It should be read with the family’s own views, which are "),
                Run.strong("as important as"),
                Run.of(" any "),
                Run.stressed("professional"),
                Run.of(" opinion. At home, Ffion also speaks Welsh: "),
                Run.of("Mae’r tŷ ar y bryn.").in(Language.WELSH));
    }

    static Section background() {
        return Section.of(
                "Background",
                KeyValues.of(
                        KeyValue.of(
                                "When did the child or young person first come into contact with your organisation?",
                                "In May 2022, through the health visitor"),
                        KeyValue.of(
                                "What has your organisation put in place already to support the child or young"
                                        + " person’s needs?",
                                Paragraph.of(words(25)),
                                ItemList.bulleted(List.of(
                                        Item.of("Visual timetable in class, used every morning"),
                                        Item.of(
                                                Paragraph.of("A small group for language, three times a week, led by:"),
                                                ItemList.numbered(
                                                        "a teaching assistant", "the class teacher, each Friday")),
                                        Item.of(words(30))))),
                        KeyValue.of(
                                "What has been the effect of any support or strategies already put in place by your"
                                        + " organisation?",
                                words(60) + "\n" + words(45))));
    }

    static Section area(int index, int outcomes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                KeyValues.of(KeyValue.of("Strengths", words(45)), KeyValue.of("Needs", words(50) + "\n" + words(35))));
        for (int i = 1; i <= outcomes; i++) {
            blocks.add(Section.of("Outcome " + i, outcome(), steps(), provision()));
        }
        return Section.of(AREAS[index], blocks);
    }

    private static KeyValues outcome() {
        return KeyValues.of(
                KeyValue.of("Outcome", words(14)),
                KeyValue.of("Preparing for adulthood", "Friends, relationships and community"));
    }

    private static Table steps() {
        return Table.of(
                "Steps",
                List.of(3, 2),
                Row.head("Step to achieving the outcome", "To be achieved by"),
                List.of(Row.of(words(12), "19 December 2025"), Row.of(words(16), "27 March 2026")));
    }

    private static Table provision() {
        return Table.of(
                "Provision",
                List.of(3, 2, 2, 2, 2),
                Row.head(
                        "Provision",
                        "By whom, with what expertise",
                        "How often",
                        "For how long each time",
                        "Ratio or size of group"),
                List.of(
                        Row.of(
                                words(18),
                                "Speech and language therapist",
                                "Once a week in term",
                                "45 minutes",
                                "1 to 1"),
                        Row.of(
                                words(11),
                                "Teaching assistant trained by the therapist",
                                "Each school day",
                                "20 minutes",
                                "Up to 4 children")));
    }

    static Section notIdentified() {
        return Section.of(
                "Areas not identified as an area of need",
                ItemList.bulleted("Sensory and physical", "Health", "Social care"));
    }

    /** A section with paragraphs and lists. */
    static Section report() {
        return Section.of(
                "Report",
                Section.of("What was seen", Paragraph.of(words(60)), ItemList.bulleted("one", words(30), "three")),
                Section.of("What follows", Paragraph.of(words(120)), Paragraph.of(words(45))));
    }

    private static Section seal() {
        return Section.of(
                "Submission",
                KeyValues.of(
                        KeyValue.of("Submitted by", "Dr A. Example"),
                        KeyValue.of("Submitted at", "1 October 2025, 10:00"),
                        KeyValue.of("Seal", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")));
    }

    static Table spans() {
        return new Table(
                Text.of("Who was seen, and when"),
                List.of(2, 2, 2, 2),
                List.of(
                        Row.of(header("Service", 1, 2), header("Visits", 2, 1), header("Report", 1, 2)),
                        Row.of(header("Autumn", 1, 1), header("Spring", 1, 1))),
                List.of(
                        Row.of(
                                header("Therapy", 1, 2),
                                Cell.of("2 Oct"),
                                Cell.of("9 Jan"),
                                Cell.of(words(14)).spanning(1, 2)),
                        Row.of(Cell.of("No visits in the second half of the term")
                                .spanning(2, 1)),
                        Row.of(header("School", 1, 1), Cell.of("3 Oct"), Cell.of(""), Cell.of("Yes"))));
    }

    private static Cell header(String text, int columns, int rows) {
        return Cell.header(text).spanning(columns, rows);
    }

    static Figure figure() {
        return new Figure(
                picture(120, 80), "An orange ellipse on white", Optional.of(Text.of("Ffion’s drawing of the sun")));
    }

    static Picture picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(4, 4, width - 8, height - 8);
        canvas.dispose();
        return Picture.of(png(image), 60).orElseThrow();
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many words of plausible advice, always the same. */
    static String words(int count) {
        return Stream.generate(() -> VOCABULARY)
                        .flatMap(List::stream)
                        .limit(count)
                        .collect(Collectors.joining(" "))
                        .replaceAll("[,.]$", "")
                + ".";
    }

    static List<DocumentModel> everyKind() {
        return Arrays.asList(
                shortAdvice(),
                longAdvice(),
                longTable(60),
                document(spans()),
                document(figure()),
                document(introduction()));
    }

    /** Symbols where they are large and bold. */
    static Section stressed() {
        return Section.of(
                SYMBOLS, Paragraph.of(Run.strong(EMOJI)), Section.of(EMOJI, Paragraph.of(Run.strong(SYMBOLS))));
    }
}
