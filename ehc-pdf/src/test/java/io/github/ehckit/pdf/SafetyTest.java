package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.spi.tck.HostileText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("P11 What a person typed is text wherever it comes out, and nothing else")
class SafetyTest {
    private static final Set<String> FORBIDDEN = Set.of(
            "JavaScript",
            "JS",
            "OpenAction",
            "AA",
            "Launch",
            "EmbeddedFiles",
            "EmbeddedFile",
            "URI",
            "GoToR",
            "SubmitForm",
            "ImportData",
            "RichMedia",
            "XFA",
            "AcroForm",
            "Names");
    private static final long SEED = Long.getLong("ehc.tck.seed", 11);

    @Test
    void hostile_strings_everywhere_leave_no_key_that_acts_and_are_read_back() throws IOException {
        for (String text : HostileText.KNOWN) {
            assertHarmless(everywhere(text + "."));
        }
    }

    @Test
    void a_thousand_hostile_strings_are_read_back_as_text() throws IOException {
        assertHarmless(1_000);
    }

    @Test
    @Tag("campaign")
    void ten_thousand_hostile_strings_are_read_back_as_text() throws IOException {
        assertHarmless(10_000);
    }

    @Test
    void a_link_of_the_model_is_the_only_thing_that_leads_anywhere() throws IOException {
        assertThat(keys(Pdf.of(Samples.document(Samples.introduction())))).contains("URI");
        assertThat(keys(Pdf.of(Samples.document(Paragraph.of("https://www.gov.uk")))))
                .doesNotContain("URI", "Annots");
    }

    private static void assertHarmless(int strings) throws IOException {
        Random random = new Random(SEED);
        for (int page = 0; page < strings / 100; page++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                blocks.add(Paragraph.of(HostileText.any(random, 80)));
            }
            assertHarmless(DocumentModel.of(Samples.ABOUT, blocks).orElseThrow());
        }
    }

    private static void assertHarmless(DocumentModel document) throws IOException {
        byte[] pdf = Pdf.of(document);

        assertThat(Pdf.tree(pdf)).isEqualTo(ExpectedTree.of(document));
        assertThat(keys(pdf)).doesNotContainAnyElementsOf(FORBIDDEN);
    }

    private static DocumentModel everywhere(String text) {
        DocumentMetadata metadata = new DocumentMetadata(
                text, Samples.ABOUT.language(), Samples.ABOUT.asOf(), text, text, text, List.of(text, text));
        Table table =
                Table.of(text, List.of(1, 1), Row.head(text, text), List.of(Row.of(Cell.of(text), Cell.of(text))));
        return DocumentModel.of(
                        metadata,
                        List.of(
                                Section.of(text, Paragraph.of(text), ItemList.numbered(text)),
                                KeyValues.of(KeyValue.of(text, text)),
                                table,
                                Figure.of(Samples.picture(8, 8), text)))
                .orElseThrow();
    }

    /** The keys and names of all dictionaries of a file. */
    private static Set<String> keys(byte[] pdf) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), keys);
            }
        }
        return keys;
    }

    private static void collect(COSBase object, Set<String> into) {
        if (object instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                into.add(key.getName());
                COSBase value = dictionary.getItem(key);
                if (value instanceof COSName name) {
                    into.add(name.getName());
                }
                collect(value, into);
            }
        }
    }
}
