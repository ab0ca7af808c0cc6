package io.github.ehckit.template;

import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.TemplateFixtures.ABOUT;
import static io.github.ehckit.template.TemplateFixtures.oneOf;
import static io.github.ehckit.template.TemplateFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.template.Section.Part;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parts of a section, and the texts of a template")
class SectionPartsTest {
    private static final Part FIRST = Part.of("First", text("a", OPTIONAL)).help("Begin here.");
    private static final Part LAST =
            Part.of("Last", text("b", OPTIONAL), Group.of("g", "Gs", "G", text("a", OPTIONAL)));

    @Test
    void R_120_a_section_has_the_blocks_of_its_parts_in_their_order() {
        Section section = Section.of(ABOUT, "About", false, FIRST, LAST);

        assertThat(section.blocks()).extracting(Block::code).containsExactly("a", "b", "g");
        assertThat(section.help("Help").parts()).containsExactly(FIRST, LAST);
    }

    @Test
    void a_section_that_is_not_divided_is_one_part_without_a_heading() {
        Section section = TemplateFixtures.section(text("a", OPTIONAL));

        assertThat(section.parts()).singleElement().satisfies(part -> {
            assertThat(part.label()).isEmpty();
            assertThat(part.blocks()).isEqualTo(section.blocks());
        });
    }

    @Test
    void what_no_page_could_show_is_refused() {
        Part unnamed = Part.undivided(List.of(text("c", OPTIONAL)));

        refused(() -> Section.of(ABOUT, "About", false, FIRST, unnamed), "several parts a heading");
        refused(() -> Section.of(ABOUT, "About", false), "at least one part");
        refused(
                () -> Section.of(ABOUT, "About", false, FIRST, Part.of("Again", text("a", OPTIONAL))),
                "a code of its own");
        refused(() -> Part.of(" ", text("a", OPTIONAL)), "words");
        refused(() -> FIRST.help(" "), "words");
        refused(() -> unnamed.help("Help"), "a heading");
        refused(() -> Part.of("Empty"), "at least one question");
    }

    @Test
    void a_condition_names_a_question_of_the_same_part() {
        Part choice = Part.of("Choice", oneOf("choice", "YES"));

        refused(
                () -> Section.of(
                        ABOUT,
                        "About",
                        false,
                        choice,
                        Part.of("Why", text("why", OPTIONAL).askedIf("choice", "YES"))),
                "condition");
    }

    @Test
    void groups_lie_four_deep_in_a_part_with_a_heading_and_no_deeper() {
        assertThat(Part.of("Deep", nested(4)).blocks()).hasSize(1);
        refused(() -> Part.of("Deep", nested(5)), "at most 4 deep");
        assertThat(Part.undivided(List.of(nested(5))).blocks()).hasSize(1);
    }

    @Test
    void each_text_has_a_path_of_its_own() {
        Section area =
                Section.of(new SectionCode("area"), "Area", true, FIRST, LAST).help("Help");
        Template template = TemplateFixtures.of(area).guiding(TemplateGuidance.ATTACHMENTS, "Add files");

        assertThat(template.texts())
                .extracting(text -> text.path() + " " + text.everyArea().orElse("-") + " " + text.words())
                .containsExactly(
                        "title - A council's own form",
                        "guidance/documents - Add files",
                        "header#label - Header",
                        "header.will#label - The will",
                        "area#label *#label Area",
                        "area#help *#help Help",
                        "area/1#label */1#label First",
                        "area/1#help */1#help Begin here.",
                        "area.a#label *.a#label The a",
                        "area/2#label */2#label Last",
                        "area.b#label *.b#label The b",
                        "area.g#label *.g#label Gs",
                        "area.g#entry *.g#entry G",
                        "area.g.a#label *.g.a#label The a");
        assertThat(NationalTemplates.advice().texts())
                .extracting(TemplateText::path)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_template_marks_only_texts_that_it_has_and_each_once() {
        Template own = TemplateFixtures.withAreas(2);

        assertThat(own.marking(List.of("title", "area2#label", "*.must#label")).notFromGuide())
                .containsExactly("title", "area2#label", "*.must#label");
        refused(() -> own.marking(List.of("title", "title")), "once");
        refused(() -> own.marking(List.of("title", "*.will#label")), "only texts");
        assertThat(new TemplateText("area.a#label", Optional.of("*.a#label"), "A").named("*#label"))
                .isFalse();
    }

    private static Group nested(int depth) {
        return Group.of("g", "Gs", "G", depth == 1 ? text("a", OPTIONAL) : nested(depth - 1));
    }

    private static void refused(ThrowingCallable made, String because) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(because);
    }
}
