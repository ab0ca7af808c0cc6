package io.github.ehckit.document;

import static io.github.ehckit.document.SampleDocuments.ABOUT;
import static io.github.ehckit.document.SampleDocuments.document;
import static io.github.ehckit.document.SampleDocuments.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentModelTest {
    private static final Paragraph BLANK = Paragraph.of(" ");
    private static final Picture PICTURE = PictureTest.png(4, 3);

    @Test
    void every_problem_is_told_at_once_and_by_its_place() {
        var outcome = DocumentModel.of(
                ABOUT.marked(" "),
                List.of(BLANK, Section.of("Needs", Figure.of(PICTURE, "")), new KeyValues(List.of())));

        assertThat(places(outcome))
                .containsExactly("about.marks[0]", "blocks[0]", "blocks[1].blocks[0].alternative", "blocks[2]");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("blank heading", Section.of(" "), "blocks[0].heading", DocumentRefusal.WITHOUT_WORDS),
                Arguments.of("blank paragraph", BLANK, "blocks[0]", DocumentRefusal.WITHOUT_WORDS),
                Arguments.of("empty list", ItemList.bulleted(), "blocks[0]", DocumentRefusal.LIST_WITHOUT_ITEMS),
                Arguments.of(
                        "empty item",
                        ItemList.bulleted(List.of(new Item(List.of()))),
                        "blocks[0][0]",
                        DocumentRefusal.ITEM_WITHOUT_CONTENT),
                Arguments.of(
                        "blank item", ItemList.numbered("one", " "), "blocks[0][1][0]", DocumentRefusal.WITHOUT_WORDS),
                Arguments.of(
                        "blank key",
                        KeyValues.of(KeyValue.of(" ", "value")),
                        "blocks[0][0].key",
                        DocumentRefusal.WITHOUT_WORDS),
                Arguments.of(
                        "blank value",
                        KeyValues.of(KeyValue.of("key", BLANK)),
                        "blocks[0][0].value[0]",
                        DocumentRefusal.WITHOUT_WORDS),
                Arguments.of(
                        "link without words",
                        Paragraph.of(Run.of("See "), link(" ")),
                        "blocks[0]",
                        DocumentRefusal.LINK_WITHOUT_WORDS),
                Arguments.of("blank caption", captioned(" "), "blocks[0].caption", DocumentRefusal.WITHOUT_WORDS),
                Arguments.of(
                        "contents of nothing",
                        new TableOfContents(3),
                        "blocks[0]",
                        DocumentRefusal.CONTENTS_WITHOUT_SECTIONS),
                Arguments.of(
                        "no columns",
                        new Table(Text.of("t"), List.of(), List.of(), List.of()),
                        "blocks[0].widths",
                        DocumentRefusal.TABLE_WITHOUT_COLUMNS),
                Arguments.of(
                        "a column as wide as nothing",
                        new Table(Text.of("t"), List.of(0), List.of(Row.head("a")), List.of(Row.of("1"))),
                        "blocks[0].widths",
                        DocumentRefusal.COLUMN_WITHOUT_WIDTH),
                Arguments.of("no rows", table(), "blocks[0].body", DocumentRefusal.TABLE_WITHOUT_ROWS),
                Arguments.of(
                        "a cell too few",
                        table(Row.of("1", "2", "3"), Row.of("1", "2")),
                        "blocks[0].body[1]",
                        DocumentRefusal.ROW_NOT_FILLED),
                Arguments.of(
                        "a cell too many",
                        table(Row.of("1", "2", "3", "4")),
                        "blocks[0].body[0]",
                        DocumentRefusal.ROW_NOT_FILLED),
                Arguments.of(
                        "a column in which no cell begins",
                        neverBegun(),
                        "blocks[0].widths[1]",
                        DocumentRefusal.COLUMN_WITHOUT_CELL),
                Arguments.of(
                        "a heading without ink",
                        Section.of("\u00A0\u200E\u3164"),
                        "blocks[0].heading",
                        DocumentRefusal.WITHOUT_WORDS),
                Arguments.of("no header cells", headless(), "blocks[0]", DocumentRefusal.TABLE_WITHOUT_HEADERS),
                Arguments.of(
                        "an empty header cell",
                        table(Row.of(wide(2, 1), emptyHeader())),
                        "blocks[0].body[0][1]",
                        DocumentRefusal.WITHOUT_WORDS),
                Arguments.of(
                        "a cell below the last row",
                        table(Row.of(wide(3, 2))),
                        "blocks[0].body",
                        DocumentRefusal.CELL_BELOW_LAST_ROW),
                Arguments.of(
                        "lists too deep",
                        nestedLists(7),
                        "blocks[0]" + "[0][0]".repeat(6),
                        DocumentRefusal.LIST_TOO_DEEP),
                Arguments.of(
                        "headings too deep",
                        nestedSections(6),
                        "blocks[0]" + ".blocks[0]".repeat(5),
                        DocumentRefusal.HEADING_TOO_DEEP));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void what_not_everyone_could_read_is_refused(String what, Block block, String place, DocumentRefusal because) {
        assertThat(reasons(DocumentModel.of(ABOUT, List.of(block)))).contains(refusal(because, place));
    }

    @Test
    void blank_particulars_are_refused() {
        var blank = new DocumentMetadata(" ", Language.WELSH, ABOUT.asOf(), "", "\t", "", List.of());

        assertThat(places(DocumentModel.of(blank, List.of())))
                .containsExactly("about.title", "about.authority", "about.reference");
    }

    @Test
    void five_sections_and_six_lists_deep_is_still_readable() {
        assertThat(document(nestedSections(5), nestedLists(6)).blocks()).hasSize(2);
    }

    @Test
    void cells_may_cover_columns_and_rows_if_nothing_is_left_over() {
        var spans = table(Row.of(wide(1, 2), wide(2, 1)), Row.of("2", "3"), Row.of("1", "2", "3"));

        assertThat(document(spans).blocks()).hasSize(1);
    }

    @Test
    void a_row_that_is_covered_from_above_altogether_is_refused() {
        var covered = table(Row.of(wide(3, 2)), new Row(List.of()), Row.of("1", "2", "3"));

        assertThat(places(DocumentModel.of(ABOUT, List.of(covered)))).containsExactly("blocks[0].body[1]");
    }

    @Test
    void a_column_whose_only_cell_begins_in_the_head_is_one() {
        var wide = table(Row.of(wide(2, 1), Cell.of("3")));

        assertThat(document(wide).blocks()).hasSize(1);
    }

    @Test
    void P12_ten_thousand_sections_in_each_other_are_refused_like_seven() {
        assertThat(places(DocumentModel.of(ABOUT, List.of(nestedSections(10_000)))))
                .containsExactly("blocks[0]" + ".blocks[0]".repeat(5));
    }

    @Test
    void cells_that_overlap_are_refused() {
        var overlap = table(Row.of(Cell.of("1"), wide(1, 2), Cell.of("3")), Row.of(wide(2, 1), Cell.of("3")));

        assertThat(places(DocumentModel.of(ABOUT, List.of(overlap)))).containsExactly("blocks[0].body[1]");
    }

    @Test
    void a_reason_names_no_text() {
        var reasons = reasons(DocumentModel.of(ABOUT, List.of(table(Row.of("Ffion")))));

        assertThat(reasons.toString()).doesNotContain("Ffion").contains("blocks[0].body[0]");
    }

    @Test
    void the_constructor_refuses_the_same() {
        assertThatThrownBy(() -> new DocumentModel(ABOUT, List.of(BLANK))).isInstanceOf(RefusedException.class);
    }

    @Test
    void P13_nothing_prints_what_it_holds() {
        var document = document(
                Section.of("Ffion", KeyValues.of(KeyValue.of("Ffion", "Ffion")), table(Row.of("Ffion", "Ffion", "1"))),
                Paragraph.of(Run.strong("Ffion").to(Link.to("mailto:Ffion@example.org"))),
                new Figure(PICTURE, "Ffion", Optional.of(Text.of("Ffion"))));

        assertThat(document.toString()).doesNotContain("Ffion");
        assertThat(document.blocks().toString()).doesNotContain("Ffion");
        assertThat(DocumentMetadata.of("Ffion", ABOUT.asOf(), "Ffion", "Ffion").toString())
                .doesNotContain("Ffion");
        assertThat(Transcript.of(document).toString()).doesNotContain("Ffion");
    }

    private static Refusal refusal(DocumentRefusal because, String path) {
        Argument[] deepest = because == DocumentRefusal.HEADING_TOO_DEEP || because == DocumentRefusal.LIST_TOO_DEEP
                ? new Argument[] {Argument.of("deepest", 6)}
                : new Argument[0];
        return because.at(Place.of(path), deepest);
    }

    private static List<Refusal> reasons(Outcome<DocumentModel> outcome) {
        return switch (outcome) {
            case Outcome.Done<DocumentModel> done -> List.of();
            case Outcome.Refused<DocumentModel>(var reasons) -> reasons;
        };
    }

    private static List<String> places(Outcome<DocumentModel> outcome) {
        return reasons(outcome).stream().map(reason -> reason.path().orElse("")).toList();
    }

    private static Run link(String words) {
        return Run.of(words).to(Link.to("https://www.legislation.gov.uk/uksi/2014/1530"));
    }

    private static Cell wide(int columns, int rows) {
        return Cell.of("wide").spanning(columns, rows);
    }

    private static Cell emptyHeader() {
        return new Cell(Cell.Role.HEADER, 1, 1, List.of());
    }

    private static Table captioned(String caption) {
        return Table.of(caption, List.of(1), Row.head("a"), List.of(Row.of("1")));
    }

    private static Table neverBegun() {
        return new Table(
                Text.of("t"),
                List.of(1, 1, 1),
                List.of(Row.of(Cell.header("h").spanning(2, 1), Cell.header("i"))),
                List.of(Row.of(wide(2, 1), Cell.of("3"))));
    }

    private static Table headless() {
        return new Table(Text.of("t"), List.of(1), List.of(), List.of(Row.of("1")));
    }

    private static FlowContent nestedLists(int depth) {
        return depth == 0 ? Paragraph.of("deepest") : ItemList.bulleted(List.of(Item.of(nestedLists(depth - 1))));
    }

    private static Block nestedSections(int depth) {
        Block nested = Paragraph.of("deepest");
        for (int level = 0; level < depth; level++) {
            nested = Section.of("Level", nested);
        }
        return nested;
    }
}
