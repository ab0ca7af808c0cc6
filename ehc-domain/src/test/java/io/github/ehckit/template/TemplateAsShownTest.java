package io.github.ehckit.template;

import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.TemplateFixtures.oneOf;
import static io.github.ehckit.template.TemplateFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form without the questions that one person is not shown")
class TemplateAsShownTest {

    @Test
    void R_105_only_the_questions_of_that_section_are_left_out() {
        Section header =
                new Section(SectionCode.HEADER, "Header", false, List.of(text("a", OPTIONAL), text("b", OPTIONAL)));
        Section about = TemplateFixtures.section(text("a", OPTIONAL), text("b", OPTIONAL));
        Template shown = of(header, about).without(SectionCode.HEADER, List.of("a"));

        assertThat(shown.section(SectionCode.HEADER).orElseThrow().blocks())
                .extracting(Block::code)
                .containsExactly("b");
        assertThat(shown.section(TemplateFixtures.ABOUT)).contains(about);
    }

    @Test
    void R_105_the_texts_that_are_left_are_marked_as_before_and_no_others() {
        Section header =
                new Section(SectionCode.HEADER, "Header", false, List.of(text("a", OPTIONAL), text("b", OPTIONAL)));
        Template marked = of(header).marking(List.of("header.a#label", "header.b#label", "title"));

        assertThat(marked.without(SectionCode.HEADER, List.of("a")).notFromGuide())
                .containsExactly("header.b#label", "title");
    }

    @Test
    void R_105_what_is_asked_only_beside_them_is_left_out_and_none_is_a_must_because_of_them() {
        Field first = oneOf("first", "X");
        Field second = oneOf("second", "X").askedIf("first", "X");
        Field third = text("third", OPTIONAL).askedIf("second", "X");
        Field choice = oneOf("choice", "X");
        Field freed = text("freed", OPTIONAL).askedIf("choice", "X").mustIf("first", "X");
        Field bound = text("bound", OPTIONAL).mustIf("choice", "X");
        Group group = Group.of("group", "Groups", "Group", text("inner", OPTIONAL));
        Section section = TemplateFixtures.section(third, second, first, choice, freed, bound, group);

        assertThat(section.without(List.of("first")).blocks())
                .containsExactly(choice, text("freed", OPTIONAL).askedIf("choice", "X"), bound, group);
        assertThat(section.without(List.of("second")).blocks()).containsExactly(first, choice, freed, bound, group);
        assertThat(section.without(List.of("group")).blocks())
                .containsExactly(third, second, first, choice, freed, bound);
    }

    @Test
    void R_097_an_option_of_another_question_says_nothing_of_the_response() {
        Field other = asking("other", AnswerEffect.NIL_RETURN);
        Field will = asking(Header.WILL_PROVIDE, AnswerEffect.PROMISE);
        Template template = of(new Section(SectionCode.HEADER, "Header", false, List.of(other, will)));
        Answers later = Answers.none().choosing(Header.WILL_PROVIDE, "LATER");

        assertThat(template.kind(Contents.of(Map.of(SectionCode.HEADER, later))))
                .isEqualTo(ResponseKind.PROMISE);
    }

    @Test
    void two_migrations_from_one_template_are_refused() {
        Migration first = Migration.from(new TemplateRef("older", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TemplateFixtures.of().migratingFrom(first).migratingFrom(Migration.from(first.from())))
                .withMessageContaining("one migration to own/1");
    }

    private static Template of(Section... sections) {
        return new Template(new TemplateRef("own", 1), "Own", List.of(sections));
    }

    private static Field asking(String code, AnswerEffect meaning) {
        return Field.of(
                code, "Later?", FieldKind.oneOf(new FieldKind.Option("LATER", "Later").meaning(meaning)), OPTIONAL);
    }
}
