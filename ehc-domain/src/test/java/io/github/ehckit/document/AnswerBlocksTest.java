package io.github.ehckit.document;

import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.document.AdviceFixtures.AUTHORITY;
import static io.github.ehckit.document.AdviceFixtures.TODAY;
import static io.github.ehckit.document.AdviceFixtures.draft;
import static io.github.ehckit.document.AdviceFixtures.draftWith;
import static io.github.ehckit.document.AdviceFixtures.headings;
import static io.github.ehckit.document.AdviceFixtures.said;
import static io.github.ehckit.document.AdviceFixtures.submitted;
import static io.github.ehckit.document.AdviceFixtures.tables;
import static io.github.ehckit.document.AdviceFixtures.withArea;
import static io.github.ehckit.document.AdviceFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.Scenario;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers are printed. */
class AnswerBlocksTest {
    @Test
    void an_optional_question_without_an_answer_is_said_not_to_be_answered() {
        assertThat(said(submitted(psychologistSubmitted())))
                .containsSequence(
                        "Details of any discussion held between the child or young person and your organisation"
                                + " (if relevant)",
                        "Not answered");
    }

    @Test
    void a_question_that_is_put_only_because_of_another_answer_is_left_out_without_one() {
        assertThat(said(submitted(psychologistSubmitted())))
                .doesNotContain("Their name", "Their job title or role", "Details: the reason for this answer");
    }

    @Test
    void R_117_white_space_is_not_answered() {
        Scenario scenario = psychologistAsked()
                .writes(1, PSYCHOLOGIST, "background", Answers.none().with("firstContact", " \u00A0\n"));

        assertThat(said(draft(scenario)))
                .containsSequence(
                        "When did the child or young person first come into contact with your organisation?",
                        "Not answered");
    }

    @Test
    void R_121_every_outcome_has_a_heading_below_its_area_with_its_answers_in_the_order_of_the_form() {
        Answers first = Answers.none()
                .with("outcome", "Attends for ten minutes")
                .choosing("preparingForAdulthood", "HEALTH", "EMPLOYMENT");
        DocumentModel document = submitted(withArea(
                area(Entry.of("z", first), Entry.of("a", Answers.none().with("outcome", "Asks for help")))));

        assertThat(headings(document)).containsSubsequence("2 Cognition and learning", "3 Outcome 1", "3 Outcome 2");
        assertThat(said(document))
                .containsSequence(
                        "Strengths",
                        "Not answered",
                        "Needs",
                        "Attention",
                        "Outcome 1",
                        "Outcome",
                        "Attends for ten minutes",
                        "Preparing for adulthood",
                        "Good health",
                        "Employment",
                        "Outcome 2",
                        "Outcome",
                        "Asks for help");
    }

    @Test
    void R_123_steps_and_R_126_provisions_are_tables_of_one_row_each() {
        Table steps = table("Steps");
        Table provisions = table("Provision");

        assertThat(steps.widths()).containsExactly(3, 2);
        assertThat(words(steps.head())).containsExactly("Step to achieving the outcome", "To be achieved by");
        assertThat(words(steps.body())).containsExactly("Sits", "Tuesday 1 September 2026", "Listens", "Not answered");
        assertThat(provisions.widths()).containsExactly(3, 2, 2, 2, 2);
        assertThat(words(provisions.head()))
                .containsExactly(
                        "Provision",
                        "By whom, with what expertise",
                        "How often",
                        "For how long each time",
                        "Ratio or size of group");
        assertThat(words(provisions.body()))
                .containsExactly("A quiet room", "Not answered", "Daily", "Not answered", "1:1");
    }

    @Test
    void R_127_ten_thousand_steps_are_ten_thousand_rows() {
        Entry[] steps = IntStream.range(0, 10_000)
                .mapToObj(n -> Entry.of("s" + n, Answers.none().with("step", "Step " + n)))
                .toArray(Entry[]::new);
        Answers outcome = Answers.none().with("outcome", "Reads").adding("steps", steps);
        DocumentModel document = draft(draftWith(area(Entry.of("o1", outcome))));

        assertThat(tables(document.blocks()))
                .singleElement()
                .satisfies(table -> assertThat(table.body()).hasSize(10_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script>",
                "<b>bold</b> &lt;i&gt; & \"so\" ]]>",
                "https://example.org/phish",
                "=cmd|' /C calc'!A0",
                "{{7*7}} ${jndi:ldap://example.org}"
            })
    void P11_what_was_typed_stays_text_as_it_was_typed(String hostile) {
        DocumentModel document = draft(draftWith(Answers.none().with("needs", hostile)));

        assertThat(said(document)).containsSequence("Needs", hostile);
        assertThat(document.toString()).doesNotContain(hostile);
    }

    @Test
    void P11_an_answer_of_several_lines_is_a_paragraph_for_each() {
        assertThat(said(draft(draftWith(Answers.none().with("needs", "Attention\r\n\n\u202Eturned")))))
                .containsSequence("Needs", "Attention", "[U+202E]turned");
    }

    @Test
    void P16_the_deepest_form_that_there_can_be_is_printed() {
        Group deepest = nested(io.github.ehckit.template.Section.DEEPEST);
        Template template = new Template(
                new TemplateRef("deep", 1),
                "Deep",
                List.of(new io.github.ehckit.template.Section(SectionCode.HEADER, "Header", false, List.of(deepest))));
        Answers answers = filled(io.github.ehckit.template.Section.DEEPEST);
        Scenario scenario = psychologistAsked();
        SectionDraft draft = new SectionDraft(1, answers, PSYCHOLOGIST.id(), ManagersAnswers.none(), TODAY);
        DocumentModel document = new AdviceDocument(
                        AUTHORITY,
                        scenario.ehcCase(),
                        scenario.asked(1),
                        template,
                        Timetable.england(),
                        Wording.english())
                .draft(scenario.response(1).with(Map.of(SectionCode.HEADER, draft)), List.of(), TODAY)
                .orElseThrow();

        assertThat(headings(document)).containsExactly("2 Header", "3 G 1", "4 G 1", "5 G 1", "6 G 1", "2 Contact");
        assertThat(words(tables(document.blocks()).getFirst().body())).containsExactly("x");
    }

    private static Group nested(int depth) {
        Field field = Field.of("a", "A", FieldKind.text(), Obligation.OPTIONAL);
        return depth == 1 ? Group.of("g", "Gs", "G", field) : Group.of("g", "Gs", "G", field, nested(depth - 1));
    }

    private static Answers filled(int depth) {
        Answers deeper =
                depth == 1 ? Answers.none().with("a", "x") : filled(depth - 1).with("a", "x");
        return Answers.none().adding("g", Entry.of("e", deeper));
    }

    private static Answers area(Entry... outcomes) {
        return Answers.none().with("needs", "Attention").adding("outcomes", outcomes);
    }

    /** The table of this caption under an outcome with two steps, the second unfinished, and a provision with gaps. */
    private static Table table(String caption) {
        Answers outcome = Answers.none()
                .with("outcome", "Attends for ten minutes")
                .adding(
                        "steps",
                        Entry.of("s1", Answers.none().with("step", "Sits").with("achieveBy", LocalDate.of(2026, 9, 1))),
                        Entry.of("s2", Answers.none().with("step", "Listens")))
                .adding(
                        "provisions",
                        Entry.of(
                                "p1",
                                Answers.none()
                                        .with("provision", "A quiet room")
                                        .with("howOften", "Daily")
                                        .with("ratio", "1:1")));
        return tables(draft(draftWith(area(Entry.of("o1", outcome)))).blocks()).stream()
                .filter(table -> table.caption().plain().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
