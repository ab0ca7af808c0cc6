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
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.Section.Part;
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
        assertThat(said(submitted(psychologistSubmitted()))).doesNotContain("Name", "Job title/role", "Details");
    }

    @Test
    void R_095_what_was_typed_beside_No_is_not_printed_even_if_the_draft_holds_it() {
        Answers ghost = Header.own(AdviceIntention.WILL_KNOWN_MEETS)
                .with("name", "Ghost Writer")
                .with("jobTitle", "Phantom");
        SectionDraft held = new SectionDraft(1, ghost, PSYCHOLOGIST.id(), false, TODAY);

        assertThat(said(printed(NationalTemplates.advice(), SectionCode.HEADER, held)))
                .contains("Will you provide information & advice for this child/young person?")
                .doesNotContain("Name", "Ghost Writer", "Job title/role", "Phantom");
    }

    @Test
    void R_095_in_a_table_the_cell_of_a_question_that_is_not_asked_is_empty() {
        Field choice = Field.of(
                "choice", "Again?", FieldKind.oneOf(new Option("YES", "Yes"), new Option("NO", "No")), Obligation.MUST);
        Field when = Field.of("when", "When", FieldKind.text(), Obligation.MUST).askedIf("choice", "YES");
        Template template = new Template(
                new TemplateRef("own", 1),
                "Own",
                List.of(new io.github.ehckit.template.Section(
                        SectionCode.HEADER, "Header", false, List.of(Group.of("g", "Visits", "Visit", choice, when)))));
        Answers visits = Answers.none()
                .adding(
                        "g",
                        Entry.of("v1", Answers.none().choosing("choice", "NO").with("when", "Ghost")),
                        Entry.of("v2", Answers.none().choosing("choice", "YES")),
                        Entry.of("v3", Answers.none().choosing("choice", "YES").with("when", "May")));
        SectionDraft held = new SectionDraft(1, visits, PSYCHOLOGIST.id(), false, TODAY);

        Table table =
                tables(printed(template, SectionCode.HEADER, held).blocks()).getFirst();
        assertThat(table.body().getFirst().cells().getLast().content()).isEmpty();
        assertThat(words(table.body()))
                .doesNotContain("Ghost")
                .containsSubsequence("No", "Yes", "Not answered", "Yes", "May");
    }

    @Test
    void R_120_a_part_has_a_heading_only_over_something() {
        Answers outcomes =
                Answers.none().adding("outcomes", Entry.of("o1", Answers.none().with("outcome", "Reads")));

        assertThat(headings(submitted(withArea(Answers.none().with("strengths", "Keen")))))
                .contains("3 Strengths and Needs")
                .doesNotContain("3 Outcomes, Steps and Provisions");
        assertThat(headings(submitted(withArea(outcomes))))
                .containsSubsequence("3 Strengths and Needs", "3 Outcomes, Steps and Provisions", "4 Outcome 1");
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

        assertThat(headings(document))
                .containsSubsequence(
                        "2 Cognition and learning",
                        "3 Strengths and Needs",
                        "3 Outcomes, Steps and Provisions",
                        "4 Outcome 1",
                        "4 Outcome 2");
        assertThat(said(document))
                .containsSequence(
                        "Strengths",
                        "Not answered",
                        "Needs",
                        "Attention",
                        "Outcomes, Steps and Provisions",
                        "Outcome 1",
                        "Outcome",
                        "Attends for ten minutes",
                        "Preparing for adulthood type",
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
        assertThat(words(steps.head())).containsExactly("Step to achieving outcome", "Date to be achieved by");
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
        DocumentModel document = deepest(Part.undivided(List.of(nested(Part.deepest(false)))), Part.deepest(false));

        assertThat(headings(document)).containsExactly("2 Header", "3 G 1", "4 G 1", "5 G 1", "6 G 1", "2 Contact");
        assertThat(words(tables(document.blocks()).getFirst().body())).containsExactly("x");
    }

    @Test
    void P16_the_deepest_part_with_a_heading_that_there_can_be_is_printed() {
        DocumentModel document = deepest(Part.of("Part", nested(Part.deepest(true))), Part.deepest(true));

        assertThat(headings(document)).containsExactly("2 Header", "3 Part", "4 G 1", "5 G 1", "6 G 1", "2 Contact");
        assertThat(words(tables(document.blocks()).getFirst().body())).containsExactly("x");
    }

    private static DocumentModel deepest(Part part, int depth) {
        Template template = new Template(
                new TemplateRef("deep", 1),
                "Deep",
                List.of(io.github.ehckit.template.Section.of(SectionCode.HEADER, "Header", false, part)));
        SectionDraft draft = new SectionDraft(1, filled(depth), PSYCHOLOGIST.id(), false, TODAY);
        return printed(template, SectionCode.HEADER, draft);
    }

    private static DocumentModel printed(Template template, SectionCode section, SectionDraft draft) {
        Scenario scenario = psychologistAsked();
        return new AdviceDocument(
                        AUTHORITY,
                        scenario.ehcCase(),
                        scenario.asked(1),
                        template,
                        Timetable.england(),
                        Wording.english())
                .draft(scenario.response(1).with(Map.of(section, draft)), List.of(), TODAY)
                .orElseThrow();
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
