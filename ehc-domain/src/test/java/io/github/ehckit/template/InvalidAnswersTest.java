package io.github.ehckit.template;

import static io.github.ehckit.template.Obligation.OPTIONAL;
import static io.github.ehckit.template.TemplateFixtures.anyOf;
import static io.github.ehckit.template.TemplateFixtures.day;
import static io.github.ehckit.template.TemplateFixtures.oneOf;
import static io.github.ehckit.template.TemplateFixtures.section;
import static io.github.ehckit.template.TemplateFixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
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
                .containsExactly(AnswerRefusal.UNKNOWN_SECTION.at(Place.of("nowhere")));
    }

    @Test
    void an_unknown_field_is_one() {
        assertFault(Answers.none().with("nothing", "x"), "about.nothing", AnswerRefusal.UNKNOWN_QUESTION);
    }

    @Test
    void an_unknown_group_is_one() {
        assertFault(
                Answers.none().adding("nothing", inner("i1"), inner("i1")),
                "about.nothing",
                AnswerRefusal.UNKNOWN_GROUP);
    }

    @Test
    void an_answer_to_a_group_and_entries_of_a_field_are_faults() {
        assertFault(Answers.none().with("outer", "x"), "about.outer", AnswerRefusal.UNKNOWN_QUESTION);
        assertFault(Answers.none().adding("words", inner("i1")), "about.words", AnswerRefusal.UNKNOWN_GROUP);
    }

    @Test
    void an_answer_of_the_wrong_kind_is_one() {
        assertFault(Answers.none().with("words", DAY), "about.words", AnswerRefusal.TEXT_EXPECTED);
        assertFault(Answers.none().choosing("words", "A"), "about.words", AnswerRefusal.TEXT_EXPECTED);
        assertFault(Answers.none().with("day", "4 March"), "about.day", AnswerRefusal.DATE_EXPECTED);
        assertFault(Answers.none().choosing("day", "A"), "about.day", AnswerRefusal.DATE_EXPECTED);
        assertFault(Answers.none().with("one", "A"), "about.one", AnswerRefusal.ONE_OPTION_EXPECTED);
        assertFault(Answers.none().with("one", DAY), "about.one", AnswerRefusal.ONE_OPTION_EXPECTED);
        assertFault(Answers.none().with("any", "A"), "about.any", AnswerRefusal.OPTIONS_EXPECTED);
    }

    @Test
    void R_097_two_answers_to_one_question_are_one() {
        assertFault(Answers.none().choosing("one", "A", "B"), "about.one", AnswerRefusal.ONE_OPTION_EXPECTED);
        assertFault(
                Answers.none().choosing("willProvide", "NO_OTHER", "WILL_KNOWN_MEETS"),
                NationalTemplates.advice(),
                SectionCode.HEADER,
                "header.willProvide",
                AnswerRefusal.ONE_OPTION_EXPECTED);
    }

    @Test
    void R_122_an_unknown_option_is_one() {
        assertFault(Answers.none().choosing("one", "C"), "about.one", AnswerRefusal.ONE_OPTION_EXPECTED);
        assertFault(Answers.none().choosing("any", "A", "C"), "about.any", AnswerRefusal.OPTIONS_EXPECTED);
        assertFault(Answers.none().choosing("any", "a"), "about.any", AnswerRefusal.OPTIONS_EXPECTED);
    }

    @Test
    void an_option_chosen_twice_is_one() {
        assertFault(Answers.none().choosing("any", "A", "A"), "about.any", AnswerRefusal.OPTIONS_EXPECTED);
    }

    @Test
    void two_entries_of_one_id_are_one_in_the_same_group_alone() {
        assertFault(
                Answers.none().adding("outer", outer("o1", inner("i1")), outer("o1", inner("i1"))),
                "about.outer[o1]",
                AnswerRefusal.REPEATED_ENTRY);
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
                .extracting(fault -> fault.path().orElseThrow(), Refusal::sentence)
                .containsExactly(
                        tuple("about.day", "Enter a date for ‘The day’."),
                        tuple("about.one", "Choose one of the options for ‘The one’."),
                        tuple("about.outer[o2].inner[i2].day", "Enter a date for ‘The day’."),
                        tuple(
                                "about.outer[o2].inner[i2].more",
                                "This question is not in the template. Copy your answer, then reload the page."));
    }

    @Test
    void P13_what_is_no_code_is_not_quoted() {
        Answers answers = new Answers(
                Map.of("Rowan Ashdown", new Answer.Written("x")),
                Map.of("Ashdown, Rowan", List.of(Entry.of("e1", Answers.none()))));

        assertThat(faults(answers))
                .extracting(fault -> fault.path().orElseThrow())
                .containsExactly("about.?", "about.?");
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
                .extracting(fault -> fault.path().orElseThrow())
                .isEqualTo("communication.outcomes[o9999].step");
    }

    private List<Refusal> faults(Answers answers) {
        return template.faults(TemplateFixtures.ABOUT, answers);
    }

    private void assertFault(Answers answers, String at, AnswerRefusal because) {
        assertFault(answers, template, TemplateFixtures.ABOUT, at, because);
    }

    private static void assertFault(
            Answers answers, Template template, SectionCode section, String at, AnswerRefusal because) {
        assertThat(template.faults(section, answers)).singleElement().satisfies(fault -> {
            assertThat(fault.path()).contains(at);
            assertThat(fault.message().key()).isEqualTo(because);
            assertThat(fault.code()).isEqualTo(RefusalCode.NOT_OFFERED);
        });
    }

    private static Entry outer(String id, Entry... inner) {
        return Entry.of(id, Answers.none().with("words", "x").adding("inner", inner));
    }

    private static Entry inner(String id) {
        return Entry.of(id, Answers.none().with("day", DAY));
    }
}
