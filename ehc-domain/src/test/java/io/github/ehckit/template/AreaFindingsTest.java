package io.github.ehckit.template;

import static io.github.ehckit.template.TemplateFixtures.completeBut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.EntryId;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is missing in an area of need")
class AreaFindingsTest {
    private static final SectionCode AREA = new SectionCode("communication");

    private final Template template = NationalTemplates.advice();

    @Test
    void R_120_strengths_or_an_outcome_alone_may_be_submitted() {
        assertThat(at(completeBut(AREA, Answers.none().with("strengths", "Keen"))))
                .isEmpty();
        assertThat(at(completeBut(AREA, Answers.none().adding("outcomes", outcome("o1")))))
                .isEmpty();
        assertThat(at(completeBut(AREA, Answers.none().with("needs", "Speech"))))
                .isEmpty();
    }

    @Test
    void R_120_an_authority_may_make_needs_a_must_once_their_area_is_begun() {
        Template strict = NotedTemplate.national()
                .with("/blocks/area1/1/obligation", "onceBegun")
                .read();

        assertThat(at(strict, Answers.none().with("strengths", "Keen"))).containsExactly("communication.needs");
        assertThat(at(strict, Answers.none().adding("outcomes", outcome("o1")))).containsExactly("communication.needs");
        assertThat(at(strict, Answers.none().with("strengths", " ").with("needs", "\n")))
                .isEmpty();
        assertThat(at(strict, Answers.none().with("needs", "Speech"))).isEmpty();
    }

    @Test
    void R_121_an_outcome_is_begun_by_being_there() {
        assertThat(at(area(Entry.of("o1", Answers.none())))).containsExactly("communication.outcomes[o1].outcome");
    }

    @Test
    void A_10_a_step_has_words_and_a_date() {
        Answers steps = outcome("o1").answers().adding("steps", Entry.of("s1", Answers.none()));
        assertThat(at(area(new Entry(new EntryId("o1"), steps))))
                .containsExactly(
                        "communication.outcomes[o1].steps[s1].step", "communication.outcomes[o1].steps[s1].achieveBy");

        Answers dated = Answers.none().with("step", "Reads").with("achieveBy", LocalDate.of(2026, 9, 1));
        assertThat(at(area(Entry.of("o1", outcome("o1").answers().adding("steps", Entry.of("s1", dated))))))
                .isEmpty();
    }

    @Test
    void A_10_types_of_preparing_for_adulthood_are_optional() {
        assertThat(at(area(outcome("o1")))).isEmpty();
    }

    @Test
    void what_a_provision_should_say_is_warned_of_and_never_blocks() {
        Answers bare = Answers.none().with("provision", "A reading partner");
        Entry outcome = Entry.of("o1", outcome("o1").answers().adding("provisions", Entry.of("p1", bare)));

        List<Finding> findings = template.findings(area(outcome));
        assertThat(findings).noneMatch(Finding::blocks).allMatch(finding -> finding.obligation() == Obligation.WARN);
        assertThat(findings)
                .extracting(finding -> finding.path() + ": " + finding.sentence())
                .containsExactly(
                        should("communication.outcomes[o1].provisions[p1].byWhom", "By whom, with what expertise"),
                        should("communication.outcomes[o1].provisions[p1].howOften", "How often"),
                        should("communication.outcomes[o1].provisions[p1].howLong", "For how long each time"),
                        should("communication.outcomes[o1].provisions[p1].ratio", "Ratio or size of group"));
    }

    @Test
    void R_115_an_area_is_identified_by_words_or_an_entry() {
        Contents contents = Contents.of(Map.of(
                AREA,
                Answers.none().with("strengths", "Keen"),
                new SectionCode("cognition"),
                Answers.none().adding("outcomes", Entry.of("o1", Answers.none())),
                new SectionCode("health"),
                Answers.none().with("needs", " \n")));

        assertThat(template.notIdentified(contents))
                .extracting(Section::label)
                .containsExactly(
                        "Social, emotional and mental health", "Sensory and/or physical", "Health", "Social care");
    }

    private static Contents area(Entry outcome) {
        return completeBut(AREA, Answers.none().with("needs", "Speech").adding("outcomes", outcome));
    }

    private static Entry outcome(String id) {
        return Entry.of(id, Answers.none().with("outcome", "Speaks in class"));
    }

    private static String should(String at, String question) {
        return at + ": ‘" + question + "’ has no answer. You can submit without one, but a plan has to be specific.";
    }

    private static List<String> at(Template template, Answers area) {
        return template.findings(completeBut(AREA, area)).stream()
                .map(Finding::path)
                .toList();
    }

    private List<String> at(Contents contents) {
        return template.findings(contents).stream().map(Finding::path).toList();
    }
}
