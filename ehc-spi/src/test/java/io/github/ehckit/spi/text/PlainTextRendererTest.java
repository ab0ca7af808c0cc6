package io.github.ehckit.spi.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.Cell;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Row;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextRendererTest {

    static Stream<DocumentModel> documents() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_text_says_the_transcript_in_its_order_and_nothing_else(DocumentModel document) throws IOException {
        String rest = text(document).replaceAll("\\s+", " ");
        for (TranscriptEntry passage : Transcript.of(document)) {
            String words = passage.text().replaceAll("\\s+", " ").strip();
            int at = rest.indexOf(words);
            assertThat(at).isNotNegative();
            assertThat(rest.substring(0, at)).matches("[-=#|/\\[\\]:. 0-9]*");
            rest = rest.substring(at + words.length());
        }
        assertThat(rest).contains("-- ");
    }

    @Test
    void reads_like_a_letter() throws IOException {
        DocumentModel document = DocumentModel.of(
                        Samples.ABOUT.marked("Draft").withFooter("Confidential"),
                        List.of(
                                new TableOfContents(3),
                                KeyValues.of(KeyValue.of("Given by", "Dr A. Example\nPsychologist")),
                                Section.of(
                                        "Needs",
                                        Paragraph.of("First\nline two"),
                                        Section.of(
                                                "Steps",
                                                ItemList.numbered(List.of(
                                                        Item.of("one"),
                                                        Item.of(Paragraph.of("two"), ItemList.bulleted("a", "b"))))),
                                        Table.of(
                                                "Provision",
                                                List.of(1, 1),
                                                Row.head("What", "How often"),
                                                List.of(Row.of(Cell.of("Talk\nPlay"), Cell.of("")))))))
                .orElseThrow();

        assertThat(text(document)).isEqualTo("""
            Advice for Ffion
            ================

            [Draft]

            - Needs
              - Steps

            Given by:
              Dr A. Example
              Psychologist

            Needs
            -----

            First
            line two

            ### Steps

            1. one
            2. two
               - a
               - b

            Provision
            ---------
            What | How often
            ----------------------------------------------------------------------------
            Talk / Play |\s

            --\s
            EHC-2025-00017
            Derbyshire County Council
            Confidential
            """);
    }

    @Test
    void it_writes_plain_text() {
        assertThat(new PlainTextRenderer().mediaType()).isEqualTo("text/plain");
    }

    private static String text(DocumentModel document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlainTextRenderer().render(document, out).orElseThrow();
        return out.toString(StandardCharsets.UTF_8);
    }
}
