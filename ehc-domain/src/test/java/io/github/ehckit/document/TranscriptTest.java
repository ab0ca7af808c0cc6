package io.github.ehckit.document;

import static io.github.ehckit.document.SampleDocuments.ABOUT;
import static io.github.ehckit.document.SampleDocuments.document;
import static io.github.ehckit.document.SampleDocuments.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.ItemList.Item;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.TranscriptEntry.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void says_every_text_once_in_reading_order() {
        var document = DocumentModel.of(
                        ABOUT.marked("Draft"),
                        List.of(
                                new TableOfContents(2),
                                KeyValues.of(KeyValue.of("Given by", "Dr A. Example\nPsychologist")),
                                Section.of(
                                        "Needs",
                                        Paragraph.of(Run.of("one "), Run.strong("two")),
                                        Section.of("Deeper", ItemList.bulleted(List.of(nested())))),
                                Section.of("Provision", table(Row.of("1", "", "3")), figure())))
                .orElseThrow();

        assertThat(Transcript.of(document))
                .extracting(TranscriptEntry::role, TranscriptEntry::level, TranscriptEntry::text)
                .map(Object::toString)
                .containsExactly(
                        "(TITLE, 1, \"Advice\")",
                        "(MARK, 0, \"Draft\")",
                        "(CONTENTS_ENTRY, 0, \"Needs\")",
                        "(CONTENTS_ENTRY, 0, \"Provision\")",
                        "(KEY, 0, \"Given by\")",
                        "(PARAGRAPH, 0, \"Dr A. Example\")",
                        "(PARAGRAPH, 0, \"Psychologist\")",
                        "(HEADING, 2, \"Needs\")",
                        "(PARAGRAPH, 0, \"one two\")",
                        "(HEADING, 3, \"Deeper\")",
                        "(PARAGRAPH, 0, \"item\")",
                        "(PARAGRAPH, 0, \"inner\")",
                        "(HEADING, 2, \"Provision\")",
                        "(CAPTION, 0, \"Provision\")",
                        "(PARAGRAPH, 0, \"a\")",
                        "(PARAGRAPH, 0, \"b\")",
                        "(PARAGRAPH, 0, \"c\")",
                        "(PARAGRAPH, 0, \"1\")",
                        "(PARAGRAPH, 0, \"3\")",
                        "(ALTERNATIVE, 0, \"A chart\")",
                        "(CAPTION, 0, \"Below\")");
    }

    @Test
    void a_contents_list_names_what_follows_it_in_its_own_section() {
        var document = document(
                Section.of("Before"),
                Section.of(
                        "Part",
                        new TableOfContents(4),
                        Section.of("First", Section.of("Within")),
                        Section.of("Second")),
                Section.of("After"));

        assertThat(Transcript.of(document))
                .filteredOn(passage -> passage.role() == Role.CONTENTS_ENTRY)
                .extracting(TranscriptEntry::text)
                .containsExactly("First", "Within", "Second");
    }

    @Test
    void a_line_break_is_a_space_in_the_transcript() {
        assertThat(Transcript.of(document(Paragraph.of("two\nlines"))).getLast().text())
                .isEqualTo("two lines");
    }

    private static Item nested() {
        return Item.of(Paragraph.of("item"), ItemList.numbered("inner"));
    }

    private static Figure figure() {
        return new Figure(PictureTest.png(2, 2), "A chart", Optional.of(Text.of("Below")));
    }
}
