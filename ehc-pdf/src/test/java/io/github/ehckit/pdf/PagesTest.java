package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.usecase.MessageCatalogue;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on which page, as it is seen. */
class PagesTest {

    @Test
    void each_page_tells_its_number_and_whose_it_is() {
        List<List<String>> pages = pages(Samples.longTable(30));

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).getLast())
                    .contains("Page " + (i + 1) + " of " + pages.size(), "EHC-2025-00017", "Derbyshire County Council");
        }
        assertThat(pages).hasSizeGreaterThan(2);
    }

    @Test
    void pages_are_numbered_in_the_language_of_the_document() {
        Locale language = Locale.of("cy");
        Wording welsh = MessageCatalogue.standard()
                .wordings(
                        List.of(MessageBundle.of(language, Map.of("document-label.page", "Tudalen {page} o {pages}"))))
                .orElseThrow()
                .of(new AuthorityCode("DCC"), language);
        DocumentModel document = DocumentModel.of(Samples.ABOUT.worded(welsh), List.of(Samples.introduction()))
                .orElseThrow();

        assertThat(pages(document).getFirst().getLast()).contains("Tudalen 1 o 1");
    }

    @Test
    void each_page_of_a_draft_says_so() {
        assertThat(pages(Samples.shortAdvice()))
                .allSatisfy(page -> assertThat(page.toString()).contains("Draft"));
    }

    @Test
    void the_head_of_a_table_is_seen_on_each_of_its_pages_and_said_once() {
        DocumentModel document = Samples.longTable(30);

        assertThat(pages(document))
                .allSatisfy(page -> assertThat(page.toString()).contains("By whom"));
        assertThat(Pdf.tree(Pdf.of(document)).stream().filter(line -> line.contains("By whom")))
                .hasSize(1);
    }

    /** Paragraphs of growing length push what follows over every possible end of a page. */
    static List<DocumentModel> shifted(Block... blocks) {
        return IntStream.range(0, 48)
                .mapToObj(lines -> {
                    List<Block> all = new ArrayList<>(IntStream.range(0, lines)
                            .<Block>mapToObj(i -> Paragraph.of("filling"))
                            .toList());
                    all.addAll(Arrays.asList(blocks));
                    return Samples.document(all.toArray(Block[]::new));
                })
                .toList();
    }

    @Test
    void a_heading_is_never_the_last_on_its_page() {
        for (DocumentModel document : shifted(Section.of("Heading", Paragraph.of(Samples.words(30))))) {
            assertThat(pages(document)).noneMatch(page -> text(page).endsWith("Heading"));
        }
    }

    @Test
    void no_paragraph_leaves_one_line_alone_on_a_page() {
        Paragraph paragraph = Paragraph.of("FIRST " + Samples.words(60) + " " + Samples.words(6) + " LAST");
        for (DocumentModel document : shifted(paragraph)) {
            for (List<String> page : pages(document)) {
                boolean begins = page.stream().anyMatch(line -> line.startsWith("FIRST"));
                boolean ends = page.stream().anyMatch(line -> line.endsWith("LAST"));
                long lines = page.stream().filter(line -> isOf(paragraph, line)).count();
                assertThat(lines).as("begins %s, ends %s", begins, ends).isNotEqualTo(1);
            }
        }
    }

    private static boolean isOf(Paragraph paragraph, String line) {
        return paragraph.text().plain().contains(line.strip());
    }

    @Test
    void a_table_begins_with_its_caption_its_head_and_a_row() {
        Table table = Table.of("CAPTION", List.of(1, 1), Row.head("HEAD", "b"), List.of(Row.of("ROW", "2")));
        for (DocumentModel document : shifted(table)) {
            assertThat(pages(document))
                    .filteredOn(page -> text(page).contains("CAPTION"))
                    .allSatisfy(page -> assertThat(text(page)).contains("HEAD", "ROW"));
        }
    }

    @Test
    void a_small_table_is_not_broken_nor_are_a_few_facts() {
        Row row = Row.of("x", "y");
        Table table = Table.of(
                "t", List.of(1, 1), Row.head("a", "b"), List.of(Row.of("BEGIN", "1"), row, row, Row.of("END", "4")));
        KeyValues facts = KeyValues.of(KeyValue.of("BEGIN", "1"), KeyValue.of("x", "y"), KeyValue.of("END", "3"));
        for (DocumentModel document : shifted(table, facts)) {
            assertThat(pages(document))
                    .allSatisfy(page -> assertThat(page.stream().filter(line -> line.startsWith("BEGIN")))
                            .hasSameSizeAs(page.stream()
                                    .filter(line -> line.startsWith("END"))
                                    .toList()));
        }
    }

    @Test
    void a_sentence_stays_with_the_facts_that_it_leads_in() {
        KeyValues facts = KeyValues.of(KeyValue.of("x", "y"), KeyValue.of("END", "3"));
        for (DocumentModel document : shifted(Paragraph.of("BEGIN"), facts)) {
            assertThat(pages(document)).noneMatch(page -> text(page).endsWith("BEGIN"));
        }
    }

    @Test
    void no_page_has_the_first_or_the_last_item_of_a_list_alone() {
        for (DocumentModel document : shifted(ItemList.bulleted("FIRST", "SECOND", "x", "y", "NEXT", "LAST"))) {
            assertThat(pages(document)).noneMatch(page -> text(page).endsWith("FIRST"));
            assertThat(pages(document))
                    .filteredOn(page -> text(page).contains("LAST"))
                    .allSatisfy(page -> assertThat(text(page)).contains("NEXT"));
        }
    }

    @Test
    void a_row_that_fits_on_a_page_is_not_broken() {
        Table table = Table.of("t", List.of(1), Row.head("h"), List.of(Row.of("BEGIN " + Samples.words(60) + " END")));
        for (DocumentModel document : shifted(table)) {
            assertThat(pages(document))
                    .filteredOn(page -> text(page).contains("BEGIN"))
                    .allSatisfy(page -> assertThat(text(page)).contains("END"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 5000})
    void a_row_higher_than_a_page_goes_on_and_loses_nothing(int words) {
        Table table = Table.of(
                "t",
                List.of(1, 2),
                Row.head("left", "right"),
                List.of(Row.of(Cell.of("few words"), Cell.of(Samples.words(words))), Row.of("after", "after")));
        DocumentModel document = Samples.document(table);

        assertThat(pages(document)).hasSizeGreaterThan(words / 400);
        assertThat(Pdf.tree(Pdf.of(document))).isEqualTo(ExpectedTree.of(document));
        assertThat(pages(document)).allSatisfy(page -> assertThat(text(page)).contains("right"));
    }

    @Test
    void a_contents_list_tells_the_pages_on_which_sections_begin() {
        DocumentModel document = Samples.document(
                new TableOfContents(2),
                Section.of("Alpha", Samples.background()),
                Section.of("Beta", Samples.background(), Samples.background()),
                Section.of("Gamma", Paragraph.of("end")));
        List<List<String>> pages = pages(document);

        for (String section : List.of("Alpha", "Beta", "Gamma")) {
            int page = 1
                    + IntStream.range(0, pages.size())
                            .filter(i -> pages.get(i).contains(section))
                            .findFirst()
                            .orElseThrow();
            assertThat(ReadBack.tree(Pdf.of(document)))
                    .anyMatch(line -> line.endsWith("Link: " + section + " " + page));
        }
    }

    @Test
    void R_146_each_part_begins_on_a_new_page_and_none_is_left_empty() {
        DocumentModel document = Samples.document(
                Section.part("First", List.of(Paragraph.of("one"))),
                Section.part("Second", List.of(Paragraph.of("two"), Section.of("Inside", Paragraph.of("three")))));

        assertThat(pages(document)).hasSize(3);
        assertThat(pages(document).get(1)).contains("First").doesNotContain("Second");
        assertThat(pages(document).get(2)).contains("Second", "Inside");
        assertThat(pages(Samples.document(Section.part("Whole", List.of())))).hasSize(2);
    }

    private static String text(List<String> page) {
        return String.join("\n", page.subList(1, page.size() - 1)).stripTrailing();
    }

    /** The lines of each page from top to bottom: its head first, its foot last. */
    private static List<List<String>> pages(DocumentModel document) {
        try (PDDocument read = Loader.loadPDF(Pdf.of(document))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(read)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
