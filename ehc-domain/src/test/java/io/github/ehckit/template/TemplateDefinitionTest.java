package io.github.ehckit.template;

import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.TemplateFixtures.header;
import static io.github.ehckit.template.TemplateFixtures.oneOf;
import static io.github.ehckit.template.TemplateFixtures.section;
import static io.github.ehckit.template.TemplateFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form is data")
class TemplateDefinitionTest {

    @ParameterizedTest(name = "R-113: nothing counts to six: a form with {0} areas works")
    @ValueSource(ints = {0, 2, 6, 9})
    void nothing_counts_to_six(int areas) {
        Template template = TemplateFixtures.withAreas(areas);
        Contents first =
                Contents.of(Map.of(TemplateFixtures.AREA, Answers.none().with("begun", "Something")));

        assertThat(template.areas()).hasSize(areas);
        assertThat(template.notIdentified(Contents.of(Map.of()))).hasSize(areas);
        assertThat(template.notIdentified(first)).hasSize(Math.max(areas - 1, 0));
    }

    @Test
    void A_09_a_council_may_put_provisions_beside_the_outcomes_of_an_area() {
        Template template = TemplateFixtures.of(section(
                Group.of("outcomes", "Outcomes", "Outcome", text("outcome", OPTIONAL)),
                Group.of("provisions", "Provision", "Provision", text("provision", OPTIONAL))));
        Answers answers = Answers.none()
                .adding("provisions", Entry.of("p1", Answers.none().with("provision", "A lift")));

        assertThat(template.faults(TemplateFixtures.ABOUT, answers)).isEmpty();
    }

    @Test
    void a_section_that_the_form_does_not_have_is_not_found() {
        assertThat(TemplateFixtures.of().section(TemplateFixtures.ABOUT)).isEmpty();
    }

    @Test
    void a_form_cannot_be_changed_from_outside() {
        List<Section> sections = new ArrayList<>(List.of(header()));
        List<Block> blocks = new ArrayList<>(List.of(text("a", OPTIONAL)));
        Template template = new Template(new TemplateRef("own", 1), "Own", sections);
        Section section = new Section(TemplateFixtures.ABOUT, "About", false, blocks);
        sections.clear();
        blocks.clear();

        assertThat(template.sections()).hasSize(1);
        assertThat(section.blocks()).hasSize(1);
    }

    @Test
    void two_sections_of_one_code_are_refused() {
        refused(() -> TemplateFixtures.of(section(text("a", OPTIONAL)), section(text("b", OPTIONAL))), "own/1");
    }

    @Test
    void R_093_a_form_without_a_header_is_refused() {
        refused(
                () -> new Template(new TemplateRef("own", 1), "Own", List.of(section(text("a", OPTIONAL)))),
                "Add the section ‘header’ to own/1.");
    }

    @Test
    void neighbours_of_one_code_are_refused() {
        refused(() -> section(text("a", OPTIONAL), Group.of("a", "As", "A", text("b", OPTIONAL))), "a code of its own");
        refused(() -> Group.of("g", "Gs", "G", text("a", OPTIONAL), text("a", OPTIONAL)), "a code of its own");
    }

    @Test
    void the_same_code_in_different_places_is_fine() {
        assertThat(section(text("a", OPTIONAL), Group.of("g", "Gs", "G", text("a", OPTIONAL)))
                        .blocks())
                .hasSize(2);
    }

    @Test
    void a_section_or_group_without_blocks_is_refused() {
        refused(TemplateFixtures::section, "Add at least one question");
        refused(() -> Group.of("g", "Gs", "G"), "Add at least one question");
    }

    @Test
    void groups_lie_in_groups_five_deep_and_no_deeper() {
        assertThat(section(text("a", OPTIONAL), nested(5)).blocks()).hasSize(2);
        refused(() -> section(nested(6), text("a", OPTIONAL)), "at most 5 deep");
    }

    @Test
    void a_condition_that_can_never_hold_is_refused() {
        Field details = text("details", OPTIONAL);
        Field choice = oneOf("choice", "YES", "NO");

        refused(() -> section(choice, details.mustIf("choise", "YES")), "condition");
        refused(() -> section(choice, details.mustIf("choice", "MAYBE")), "condition");
        refused(() -> section(text("choice", OPTIONAL), details.mustIf("choice", "YES")), "condition");
        refused(() -> section(choice, Group.of("g", "Gs", "G", details.mustIf("choice", "YES"))), "condition");
        assertThat(section(choice, details.mustIf("choice", "YES")).blocks()).hasSize(2);
    }

    @Test
    void a_choice_without_options_or_with_one_code_twice_is_refused() {
        Option yes = new Option("YES", "Yes");

        refused(FieldKind::oneOf, "at least one option");
        refused(FieldKind::anyOf, "at least one option");
        refused(() -> FieldKind.oneOf(yes, new Option("YES", "Oh yes")), "each option a code of its own");
        refused(() -> FieldKind.anyOf(yes, yes), "each option a code of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a.b", "a[1]", "1a", "-a", "ä", "a b", "a\n"})
    void what_is_no_code_is_refused_everywhere(String code) {
        refused(() -> new SectionCode(code), "1 to 64");
        refused(() -> text(code, OPTIONAL), "1 to 64");
        refused(() -> new Option(code, "Label"), "1 to 64");
        refused(() -> Group.of(code, "Gs", "G", text("a", OPTIONAL)), "1 to 64");
    }

    @Test
    void a_code_has_64_characters_at_most() {
        assertThat(new SectionCode("a".repeat(64)).value()).hasSize(64);
        refused(() -> new SectionCode("a".repeat(65)), "1 to 64");
    }

    @Test
    void a_part_without_words_for_people_is_refused() {
        Field field = text("a", OPTIONAL);

        refused(() -> Field.of("a", " ", FieldKind.text(), OPTIONAL), "words");
        refused(() -> Group.of("g", "", "G", field), "words");
        refused(() -> Group.of("g", "Gs", " ", field), "words");
        refused(() -> new Option("YES", ""), "words");
        refused(() -> new Section(TemplateFixtures.ABOUT, " ", true, List.of(field)), "words");
        refused(() -> new Template(new TemplateRef("own", 1), "", List.of(header())), "words");
    }

    @Test
    void a_version_of_a_form_has_a_name_and_a_number_from_1() {
        assertThat(new TemplateRef("own", 1)).hasToString("own/1");
        refused(() -> new TemplateRef("own", 0), "a version of 1 or more");
        refused(() -> new TemplateRef(" ", 1), "an id of 1 to 100 characters");
    }

    @Test
    void only_a_choice_has_options() {
        assertThat(FieldKind.text().options()).isEmpty();
        assertThat(FieldKind.date().options()).isEmpty();
        assertThat(oneOf("a", "X").kind().option("X")).map(Option::label).contains("Label of X");
        assertThat(oneOf("a", "X").kind().option("Y")).isEmpty();
    }

    @Test
    void sections_are_kept_in_the_order_of_their_codes() {
        assertThat(new SectionCode("a")).isLessThan(new SectionCode("b"));
        assertThat(SectionCode.HEADER).hasToString("header");
    }

    private static Block nested(int depth) {
        return depth == 0 ? text("a", OPTIONAL) : Group.of("g", "Gs", "G", text("b", OPTIONAL), nested(depth - 1));
    }

    private static void refused(ThrowingCallable made, String because) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessageContaining(because);
    }
}
