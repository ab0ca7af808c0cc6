package io.github.ehckit.template;

import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.TemplateFixtures.anyOf;
import static io.github.ehckit.template.TemplateFixtures.day;
import static io.github.ehckit.template.TemplateFixtures.oneOf;
import static io.github.ehckit.template.TemplateFixtures.section;
import static io.github.ehckit.template.TemplateFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the form does not offer cannot be saved")
class InvalidAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final String NOT_OFFERED = "the answer is not one that this field offers";

    private final Template template = TemplateFixtures.of(section(
            text("words", OPTIONAL),
            day("day"),
            oneOf("one", "A", "B"),
            anyOf("any", "A", "B"),
            Group.of(
                    "outer",
                    "Outers",
                    "Outer",
                    text("words", OPTIONAL),
                    Group.of("inner", "Inners", "Inner", day("day")))));

    @Test
    void what_it_offers_is_no_fault_however_incomplete() {
        assertThat(faults(Answers.none())).isEmpty();
        assertThat(faults(Answers.none()
                        .with("words", "")
                        .with("day", DAY)
                        .choosing("one", "B")
                        .choosing("any", "B", "A")
                        .adding("outer", Entry.of("o1", Answers.none()), outer("o2", inner("i1"), inner("i2")))))
                .isEmpty();
    }

    @Test
    void a_choice_may_be_taken_back() {
        assertThat(faults(Answers.none().choosing("one").choosing("any"))).isEmpty();
    }

    @Test
    void an_unknown_section_is_one() {
        assertThat(template.faults(new SectionCode("nowhere"), Answers.none()))
                .containsExactly(new Finding("nowhere", Obligation.MUST, "this form has no such section"));
    }

    @Test
    void an_unknown_field_is_one() {
        assertFault(Answers.none().with("nothing", "x"), "about.nothing", "this form has no such field here");
    }

    @Test
    void an_unknown_group_is_one() {
        assertFault(
                Answers.none().adding("nothing", inner("i1"), inner("i1")),
                "about.nothing",
                "this form has no such group here");
    }

    @Test
    void an_answer_to_a_group_and_entries_of_a_field_are_faults() {
        assertFault(Answers.none().with("outer", "x"), "about.outer", "this form has no such field here");
        assertFault(Answers.none().adding("words", inner("i1")), "about.words", "this form has no such group here");
    }

    @Test
    void an_answer_of_the_wrong_kind_is_one() {
        assertFault(Answers.none().with("words", DAY), "about.words", NOT_OFFERED);
        assertFault(Answers.none().choosing("words", "A"), "about.words", NOT_OFFERED);
        assertFault(Answers.none().with("day", "4 March"), "about.day", NOT_OFFERED);
        assertFault(Answers.none().choosing("day", "A"), "about.day", NOT_OFFERED);
        assertFault(Answers.none().with("one", "A"), "about.one", NOT_OFFERED);
        assertFault(Answers.none().with("one", DAY), "about.one", NOT_OFFERED);
        assertFault(Answers.none().with("any", "A"), "about.any", NOT_OFFERED);
    }

    @Test
    void R_097_two_answers_to_one_question_are_one() {
        assertFault(Answers.none().choosing("one", "A", "B"), "about.one", NOT_OFFERED);
        assertFault(
                Answers.none().choosing("willProvide", "NO_OTHER", "WILL_KNOWN_MEETS"),
                NationalTemplates.advice(),
                SectionCode.HEADER,
                "header.willProvide",
                NOT_OFFERED);
    }

    @Test
    void R_122_an_unknown_option_is_one() {
        assertFault(Answers.none().choosing("one", "C"), "about.one", NOT_OFFERED);
        assertFault(Answers.none().choosing("any", "A", "C"), "about.any", NOT_OFFERED);
        assertFault(Answers.none().choosing("any", "a"), "about.any", NOT_OFFERED);
    }

    @Test
    void an_option_chosen_twice_is_one() {
        assertFault(Answers.none().choosing("any", "A", "A"), "about.any", NOT_OFFERED);
    }

    @Test
    void two_entries_of_one_id_are_one_in_the_same_group_alone() {
        assertFault(
                Answers.none().adding("outer", outer("o1", inner("i1")), outer("o1", inner("i1"))),
                "about.outer[o1]",
                "two entries of one group have one id");
        assertThat(faults(Answers.none().adding("outer", outer("o1", inner("i1")), outer("o2", inner("i1")))))
                .isEmpty();
    }

    @Test
    void all_are_told_at_once_each_with_its_place() {
        Answers lower = Answers.none().with("day", "x").with("more", "x");
        Answers answers = Answers.none()
                .with("day", "x")
                .choosing("one", "C")
                .adding("outer", outer("o1"), outer("o2", inner("i1"), Entry.of("i2", lower)));

        assertThat(faults(answers))
                .extracting(Finding::path, Finding::blocks)
                .containsExactly(
                        tuple("about.day", true),
                        tuple("about.one", true),
                        tuple("about.outer[o2].inner[i2].day", true),
                        tuple("about.outer[o2].inner[i2].more", true));
    }

    @Test
    void P13_what_is_no_code_is_not_quoted() {
        Answers answers = new Answers(
                Map.of("Rowan Ashdown", new Answer.Written("x")),
                Map.of("Ashdown, Rowan", List.of(Entry.of("e1", Answers.none()))));

        assertThat(faults(answers)).extracting(Finding::path).containsExactly("about.?", "about.?");
    }

    @Test
    void R_127_ten_thousand_outcomes_steps_and_provisions_are_no_fault() {
        Answers answers = RepeatedBlocks.of(10_000);

        assertThat(NationalTemplates.advice().faults(RepeatedBlocks.AREA, answers))
                .isEmpty();
        assertThat(answers.entries("outcomes")).hasSize(10_000);
        assertThat(answers.entries("outcomes").getFirst().answers().entries("steps"))
                .hasSize(10_000);
        assertThat(answers.entries("outcomes").getFirst().answers().entries("provisions"))
                .hasSize(10_000);
    }

    @Test
    void R_127_the_fault_of_each_of_ten_thousand_is_told() {
        Entry[] wrong = IntStream.range(0, 10_000)
                .mapToObj(n -> Entry.of("o" + n, Answers.none().with("step", "x")))
                .toArray(Entry[]::new);

        assertThat(NationalTemplates.advice()
                        .faults(RepeatedBlocks.AREA, Answers.none().adding("outcomes", wrong)))
                .hasSize(10_000)
                .last()
                .extracting(Finding::path)
                .isEqualTo("communication.outcomes[o9999].step");
    }

    private List<Finding> faults(Answers answers) {
        return template.faults(TemplateFixtures.ABOUT, answers);
    }

    private void assertFault(Answers answers, String at, String says) {
        assertFault(answers, template, TemplateFixtures.ABOUT, at, says);
    }

    private static void assertFault(Answers answers, Template template, SectionCode section, String at, String says) {
        assertThat(template.faults(section, answers)).containsExactly(new Finding(at, Obligation.MUST, says));
    }

    private static Entry outer(String id, Entry... inner) {
        return Entry.of(id, Answers.none().with("words", "x").adding("inner", inner));
    }

    private static Entry inner(String id) {
        return Entry.of(id, Answers.none().with("day", DAY));
    }
}
