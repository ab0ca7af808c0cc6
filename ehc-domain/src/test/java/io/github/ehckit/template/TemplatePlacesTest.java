package io.github.ehckit.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.message.Place;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A place in the words of the template's labels")
class TemplatePlacesTest {
    private static final Template NATIONAL = NationalTemplates.advice();

    @ParameterizedTest(name = "{0} is “{1}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "background | Background details",
                "background.firstContact | Background details",
                "header.willProvide=NO_OTHER | About this response",
                "emotional | Social, emotional and mental health",
                "emotional.outcomes | Social, emotional and mental health, outcomes",
                "emotional.outcomes.steps.step | Social, emotional and mental health, outcomes, steps",
                "emotional.outcomes[o9] | Social, emotional and mental health, outcome 1",
                "emotional.outcomes[o2].outcome | Social, emotional and mental health, outcome 2",
                "emotional.outcomes[o2].provisions[b].byWhom | Social, emotional and mental health, outcome 2, provision 2",
                "emotional.outcomes[gone].provisions[b] | Social, emotional and mental health, outcomes, provision",
                "emotional.nothing[o1].step | Social, emotional and mental health",
                "nowhere.needs | ''",
                "'' | ''",
                ". | ''",
                "... | ''"
            })
    void words_go_as_far_as_the_template_and_the_answers_know_the_path(String path, String words) {
        Place place = places().of(path);

        assertThat(place.english()).isEqualTo(words);
        assertThat(place.path()).isEqualTo(path);
    }

    @Test
    void an_entry_is_numbered_by_its_position_whatever_its_id() {
        assertThat(List.of("o9", "o2"))
                .extracting(id -> places().of("emotional.outcomes[" + id + "]").english())
                .containsExactly(
                        "Social, emotional and mental health, outcome 1",
                        "Social, emotional and mental health, outcome 2");
    }

    @Test
    void an_abbreviation_keeps_its_capitals() {
        Group sessions = Group.of("sessions", "ICT sessions", "ICT session", TemplateFixtures.day("day"));
        Place section = TemplatePlaces.section(TemplateFixtures.section(sessions));
        Place entry = TemplatePlaces.entry(
                TemplatePlaces.block(section, "sessions"),
                sessions,
                3,
                Entry.of("s", Answers.none()).id());

        assertThat(entry.english()).isEqualTo("About, ICT session 3");
        assertThat(entry.path()).isEqualTo("about.sessions[s]");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_finding_has_the_place_that_its_path_has(long seed) {
        Contents contents = new RandomAnswers(new Random(seed)).of(NATIONAL);
        TemplatePlaces places = new TemplatePlaces(NATIONAL.sections(), contents);

        assertThat(NATIONAL.findings(contents))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(places.of(finding.path())).isEqualTo(finding.place()));
    }

    @Test
    void a_fault_of_a_saved_answer_has_the_place_in_words_too() {
        Answers step = Answers.none().with("achieveBy", "soon");
        Answers outcome = Answers.none().adding("steps", Entry.of("x", Answers.none()), Entry.of("y", step));

        assertThat(NATIONAL.faults(
                        new SectionCode("health"), Answers.none().adding("outcomes", Entry.of("o", outcome))))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.place().orElseThrow().english()).isEqualTo("Health, outcome 1, step 2"));
    }

    private static TemplatePlaces places() {
        Answers second =
                Answers.none().adding("provisions", Entry.of("a", Answers.none()), Entry.of("b", Answers.none()));
        Answers area = Answers.none().adding("outcomes", Entry.of("o9", Answers.none()), Entry.of("o2", second));
        return new TemplatePlaces(NATIONAL.sections(), Contents.of(Map.of(new SectionCode("emotional"), area)));
    }
}
