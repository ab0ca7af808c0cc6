package io.github.ehckit.template.notation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.NotedTemplate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A place in a template's file, in words")
class NotationWordsTest {
    private final NotedTemplate national = NotedTemplate.national();

    @ParameterizedTest(name = "{0} is “{1}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "/title | `title`",
                "/colour | `colour`",
                "/sections | `sections`",
                "/sections/1 | Section ‘Background details’",
                "/sections/1/code | Section ‘Background details’, `code`",
                "/sections/1/blocks | Section ‘Background details’, `blocks`",
                "/sections/1/blocks/1 | Section ‘Background details’, question 2",
                "/sections/0/blocks/3/options/0 | Section ‘About this response’, question 4, option 1",
                "/sections/0/blocks/4/mustIf/options/0 | Section ‘About this response’, question 5, `mustIf`, option 1",
                "/sections/99 | Section 100",
                "/blocks/area1 | Shared blocks ‘area1’",
                "/blocks/area1/0/kind | Shared blocks ‘area1’, question 1, `kind`",
                "/blocks/area2/0 | Shared blocks ‘area2’, group ‘Outcomes’",
                "/blocks/area2/0/blocks/1 | Shared blocks ‘area2’, group ‘Outcomes’, question 2",
                "/sections/2/parts/1 | Section ‘Communication and interaction’, part ‘Outcomes, Steps and Provisions’",
                "/sections/2/parts/1/label | Section ‘Communication and interaction’, part ‘Outcomes, Steps and Provisions’, `label`",
                "/sections/2/parts/7 | Section ‘Communication and interaction’, part 8",
                "/notFromGuide/1 | `notFromGuide`, item 2",
                "/guidance/advise | `guidance`, `advise`"
            })
    void sections_and_groups_have_their_labels_questions_and_options_their_numbers(String pointer, String words) {
        Place place = TemplateNotation.place(national.now(), pointer);

        assertThat(place.english()).isEqualTo(words);
        assertThat(place.path()).isEqualTo(pointer);
    }

    @Test
    void a_section_or_a_group_without_words_has_its_number() {
        NotedTemplate unnamed = national.without("/sections/1/label").with("/blocks/area2/0/label", " ");

        assertThat(TemplateNotation.place(unnamed.now(), "/sections/1").english())
                .isEqualTo("Section 2");
        assertThat(TemplateNotation.place(unnamed.now(), "/blocks/area2/0").english())
                .isEqualTo("Shared blocks ‘area2’, group 1");
    }

    @Test
    void a_move_is_named_with_its_migration() {
        NotationSource noted = TemplateNotation.write(AuthorityTemplates.second());

        assertThat(TemplateNotation.place(noted, "/migrations/0/moves/1/to").english())
                .isEqualTo("Migration 1, move 2, `to`");
    }

    @Test
    void a_name_with_a_slash_is_shown_as_it_was_written() {
        assertThat(TemplateNotation.place(national.now(), "/a~1b~0c").english()).isEqualTo("`a/b~c`");
    }

    @Test
    void a_fault_says_what_to_do_and_where() {
        assertThat(national.without("/sections/0/blocks/3/options").faults())
                .first()
                .satisfies(fault -> said(fault, "Section ‘About this response’, question 4", "Add `options` here."));
        assertThat(national.with("/sections/1/blocks/0/colour", "red").faults())
                .singleElement()
                .satisfies(fault -> said(
                        fault,
                        "Section ‘Background details’, question 1, `colour`",
                        "Remove `colour`, or use one of `field`, `label`, `help`, `kind`, `options`, `obligation`,"
                                + " `mustIf` and `askedIf`."));
        assertThat(national.with("/sections/1/blocks/0/obligation", "optional").faults())
                .singleElement()
                .satisfies(fault -> said(
                        fault,
                        "Section ‘Background details’, question 1",
                        "Set `obligation` of ‘firstContact’ to `must`."));
        assertThat(national.with("/sections/0/blocks/4/mustIf/options/0", "NO_KNOWN_NOT_MEETS")
                        .faults())
                .singleElement()
                .satisfies(fault -> said(
                        fault,
                        "Section ‘About this response’, question 5",
                        "Set `obligation` of ‘details’ to `must`, or add a `mustIf` on the option ‘NO_OTHER’ of"
                                + " ‘willProvide’."));
        assertThat(national.with("/version", "1").faults())
                .singleElement()
                .satisfies(fault -> said(fault, "`version`", "Write a whole number here instead of text in quotes."));
    }

    private static void said(Refusal fault, String place, String sentence) {
        assertThat(fault.place().orElseThrow().english()).isEqualTo(place);
        assertThat(fault.sentence()).isEqualTo(sentence);
    }
}
