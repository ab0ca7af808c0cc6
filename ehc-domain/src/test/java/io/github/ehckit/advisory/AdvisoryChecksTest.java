package io.github.ehckit.advisory;

import static io.github.ehckit.casework.Day.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;
import io.github.ehckit.people.YearGroup;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplatePlaces;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoryChecksTest {
    private static final Template FORM = NationalTemplates.advice();
    private static final Place COMMUNICATION =
            TemplatePlaces.section(FORM.areas().getFirst());
    private static final YearGroup YEAR_EIGHT = new YearGroup(8);
    private static final LocalDate TODAY = on("Wed 4 Mar 2026");

    @Test
    void Code_9_69_a_need_without_provision_is_noticed() {
        Answers needs = Answers.none().with("needs", "Finding words");
        assertThat(found(needs)).containsExactly("need-without-provision communication");
        assertThat(found(needs.adding("outcomes", outcome("o1"))))
                .as("and not once more for each outcome")
                .containsExactly("need-without-provision communication");
    }

    @Test
    void Code_9_69_provision_without_a_need_is_noticed() {
        assertThat(found(Answers.none().adding("outcomes", outcome("o1", "Therapy for 30 minutes a week"))))
                .containsExactly("provision-without-need communication");
    }

    @Test
    void Code_9_69_an_outcome_without_provision_is_noticed_beside_one_that_has_some() {
        Answers area = Answers.none()
                .with("needs", "Finding words")
                .adding("outcomes", outcome("o1", "Therapy for 30 minutes a week"), outcome("o2"));
        assertThat(found(area)).containsExactly("outcome-without-provision communication.outcomes[o2]");
        assertThat(found(Answers.none().adding("outcomes", outcome("o3"))))
                .containsExactly("outcome-without-provision communication.outcomes[o3]");
    }

    @Test
    void R_160_a_step_to_be_achieved_by_a_day_before_today_is_noticed_at_its_date() {
        Answers area = Answers.none()
                .with("needs", "Finding words")
                .adding(
                        "outcomes",
                        stepping("o1", step("s1", "Wed 4 Mar 2026"), step("s2", "Thu 5 Mar 2026")),
                        stepping("o2", step("s3", "Mon 6 Jul 2026"), step("s4", "Tue 3 Mar 2026")));
        assertThat(found(area)).containsExactly("step-in-the-past communication.outcomes[o2].steps[s4].achieveBy");
        assertThat(advisories(AdvisoryChecks.standard(), area)).singleElement().satisfies(advisory -> {
            assertThat(advisory.under()).isEqualTo("R-123");
            assertThat(advisory.finding().obligation()).isEqualTo(Obligation.WARN);
            assertThat(advisory.finding().sentence())
                    .isEqualTo("This step is to be achieved by a day that has passed. Check the date.");
            assertThat(advisory.place().orElseThrow().english())
                    .startsWith("Communication and interaction, outcome 2, step 2");
        });
    }

    @Test
    void R_160_the_last_step_of_the_last_outcome_of_every_area_is_looked_at() {
        Answers area = Answers.none()
                .with("needs", "Finding words")
                .adding(
                        "outcomes",
                        stepping("o1", step("s1", "Mon 6 Jul 2026")),
                        stepping("o2", step("s2", "Mon 6 Jul 2026"), step("s3", "Fri 1 Jan 1999")));
        Map<SectionCode, Answers> everywhere = new HashMap<>();
        FORM.areas().forEach(every -> everywhere.put(every.code(), area));
        assertThat(AdvisoryChecks.standard().of(new CheckedAdvice(FORM, Contents.of(everywhere), YEAR_EIGHT, TODAY)))
                .extracting(
                        advisory -> advisory.check() + " " + advisory.finding().path())
                .containsExactlyElementsOf(FORM.areas().stream()
                        .map(every -> "step-in-the-past " + every.code() + ".outcomes[o2].steps[s3].achieveBy")
                        .toList());
    }

    @Test
    void R_160_a_step_without_a_date_or_with_words_for_one_is_not_noticed() {
        Answers words = Answers.none().with("step", "Takes turns").with("achieveBy", "1 January 1999");
        Answers area = Answers.none()
                .with("needs", "Finding words")
                .adding(
                        "outcomes",
                        stepping(
                                "o1",
                                Entry.of("s1", words),
                                Entry.of("s2", Answers.none().with("step", "Asks"))));
        assertThat(found(area)).isEmpty();
    }

    @Test
    void Code_9_69_checks_of_provision_name_the_guidance_that_they_rest_on() {
        assertThat(List.of(
                        UnmatchedPart.needWithoutProvision(),
                        UnmatchedPart.provisionWithoutNeed(),
                        OutcomeWithoutProvision.check(),
                        SpecificProvision.check()))
                .extracting(AdvisoryCheck::under)
                .containsOnly("Code 9.69");
    }

    @Test
    void Code_9_69_unspecific_provision_is_noticed_in_every_text_of_it() {
        Answers provision = Answers.none()
                .with("provision", "Regular access to a quiet room, as required")
                .with("byWhom", "A therapist or equivalent")
                .with("howOften", "Up to 3 times a week");
        Answers outcome = Answers.none()
                .with("outcome", "Opportunities for talk, as appropriate")
                .adding("provisions", Entry.of("p1", provision));
        Answers area = Answers.none().with("needs", "Regular breaks").adding("outcomes", Entry.of("o1", outcome));
        String at = "communication.outcomes[o1].provisions[p1].";
        assertThat(advisories(AdvisoryChecks.standard(), area))
                .allMatch(advisory -> advisory.under().equals("Code 9.69"))
                .extracting(advisory ->
                        advisory.finding().path() + " " + advisory.finding().message())
                .containsExactly(
                        warning(at + "provision", "Provision", Vagueness.FREQUENCY),
                        warning(at + "provision", "Provision", Vagueness.AVAILABILITY),
                        warning(at + "provision", "Provision", Vagueness.CONDITION),
                        warning(at + "byWhom", "By whom, with what expertise", Vagueness.SUBSTITUTE),
                        warning(at + "howOften", "How often", Vagueness.CEILING));
    }

    @ParameterizedTest(name = "A-10, reg 12(3): in year {0} an outcome that prepares for nothing is noticed: {1}")
    @CsvSource({"8, false", "9, true", "14, true"})
    void A_10_from_year_nine_on_an_outcome_says_how_it_prepares_for_adulthood(int year, boolean noticed) {
        Answers area = Answers.none()
                .with("needs", "Finding words")
                .adding("outcomes", outcome("o1", "Therapy for 30 minutes a week"), prepares("o2"));
        List<Advisory> advisories =
                AdvisoryChecks.standard().of(new CheckedAdvice(FORM, contents(area), new YearGroup(year), TODAY));
        assertThat(advisories)
                .extracting(
                        advisory -> advisory.check() + " " + advisory.finding().path())
                .isEqualTo(noticed ? List.of("outcome-without-adulthood communication.outcomes[o1]") : List.of());
        assertThat(advisories).allMatch(advisory -> advisory.under().equals("reg 12(3)"));
    }

    @Test
    void an_area_that_says_what_is_provided_for_which_need_is_left_alone() {
        Answers area = Answers.none()
                .with("needs", "Finding words")
                .adding("outcomes", outcome("o1", "A speech and language therapist for 30 minutes every Monday"));
        assertThat(found(area)).isEmpty();
        assertThat(found(Answers.none())).isEmpty();
    }

    @Test
    void the_codes_of_a_councils_own_form_are_found_wherever_they_stand() {
        Template own = AuthorityTemplates.provisionBesideOutcomes();
        Answers area = Answers.none()
                .adding("needs", Entry.of("n1", Answers.none().with("text", "Finding words")))
                .adding("outcomes", Entry.of("o1", Answers.none().with("outcome", "Talks")))
                .with("provision", "Access to therapy");
        assertThat(AdvisoryChecks.standard().of(new CheckedAdvice(own, contents(area), YearGroup.NINE, TODAY)))
                .extracting(
                        advisory -> advisory.check() + " " + advisory.finding().path())
                .containsExactly("unspecific-provision communication.provision");
    }

    @Test
    void a_council_leaves_a_check_out_adds_one_and_raises_one() {
        AdvisoryChecks own = AdvisoryChecks.standard()
                .without("need-without-provision")
                .with(new Always("no-abbreviations"))
                .raising("no-abbreviations");
        assertThat(advisories(own, Answers.none().with("needs", "Finding words")))
                .containsExactly(new Advisory(
                        "no-abbreviations",
                        "the council's style",
                        new Finding(COMMUNICATION, Obligation.MUST, OwnNotice.ABBREVIATION.message())));
        assertThat(own.without("no-abbreviations").raised()).isEmpty();
    }

    @Test
    void a_check_never_blocks_of_its_own_accord() {
        AdvisoryChecks own = AdvisoryChecks.none().with(new Always("eager"));
        assertThat(advisories(own, Answers.none()))
                .extracting(advisory -> advisory.finding().obligation())
                .containsExactly(Obligation.WARN);
    }

    @Test
    void reg_8_1_a_check_that_fails_says_so_blocks_nothing_and_stops_no_other() {
        AdvisoryChecks own =
                AdvisoryChecks.none().with(new Failing()).raising("failing").with(new Always("other"));
        assertThat(advisories(own, Answers.none()))
                .extracting(Advisory::finding)
                .containsExactly(
                        new Finding(
                                Place.of(""),
                                Obligation.WARN,
                                AdvisoryNotice.CHECK_FAILED.message(Argument.code("code", "failing"))),
                        new Finding(COMMUNICATION, Obligation.WARN, OwnNotice.ABBREVIATION.message()));
    }

    @Test
    void what_cannot_be_meant_is_refused_when_the_checks_are_chosen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdvisoryChecks.standard().raising("unspecific-provisions"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdvisoryChecks.none().with(new Always("one")).with(new Always("one")));
    }

    @Test
    void a_finding_says_its_place_in_the_words_of_the_form_and_the_number_of_the_entry() {
        Answers provision = Answers.none().with("provision", "Access to a quiet room");
        Answers outcome = Answers.none()
                .with("outcome", "Talks")
                .adding("provisions", Entry.of("p9", Answers.none()), Entry.of("p4", provision));
        Answers area = Answers.none().with("needs", "Finding words").adding("outcomes", Entry.of("o7", outcome));
        assertThat(advisories(AdvisoryChecks.standard(), area)).singleElement().satisfies(advisory -> {
            assertThat(advisory.place().orElseThrow().english())
                    .isEqualTo("Communication and interaction, outcome 1, provision 2");
            assertThat(advisory.finding().sentence())
                    .isEqualTo("Make ‘Provision’ more specific. Say what the child or young person will get, not what"
                            + " they can have access to.");
        });
    }

    /** The words of a council's own check. */
    private enum OwnNotice implements NoticeKey {
        ABBREVIATION;

        @Override
        public NoticeText text() {
            return new NoticeText(Audience.CONTRIBUTOR, "the council's style", "Write the abbreviation out.");
        }
    }

    private record Always(String code) implements AdvisoryCheck {
        @Override
        public String under() {
            return "the council's style";
        }

        @Override
        public List<Finding> findings(CheckedAdvice response) {
            Place place = response.place("communication");
            return List.of(new Finding(place, Obligation.MUST, OwnNotice.ABBREVIATION.message()));
        }
    }

    private record Failing() implements AdvisoryCheck {
        @Override
        public String code() {
            return "failing";
        }

        @Override
        public String under() {
            return "practice";
        }

        @Override
        public List<Finding> findings(CheckedAdvice response) {
            throw new IllegalStateException("Rowan Ashdown");
        }
    }

    private static String warning(String at, String label, Vagueness vagueness) {
        return at + " "
                + vagueness.notice().message(Argument.label("question", label)).english();
    }

    private static Entry prepares(String id) {
        Entry outcome = outcome(id, "A travel trainer for an hour every Monday");
        return Entry.of(id, outcome.answers().choosing("preparingForAdulthood", "INDEPENDENT_LIVING"));
    }

    private static Entry stepping(String id, Entry... steps) {
        Entry outcome = outcome(id, "Therapy for 30 minutes a week");
        return Entry.of(id, outcome.answers().adding("steps", steps));
    }

    private static Entry step(String id, String day) {
        return Entry.of(id, Answers.none().with("step", "Takes turns").with("achieveBy", on(day)));
    }

    private static Entry outcome(String id, String... provisions) {
        Answers outcome = Answers.none().with("outcome", "Joins in conversations");
        for (String provision : provisions) {
            outcome = outcome.adding("provisions", Entry.of("p1", Answers.none().with("provision", provision)));
        }
        return Entry.of(id, outcome);
    }

    private static List<String> found(Answers area) {
        return advisories(AdvisoryChecks.standard(), area).stream()
                .map(advisory -> advisory.check() + " " + advisory.finding().path())
                .toList();
    }

    private static List<Advisory> advisories(AdvisoryChecks checks, Answers area) {
        return checks.of(new CheckedAdvice(FORM, contents(area), YEAR_EIGHT, TODAY));
    }

    private static Contents contents(Answers area) {
        return Contents.of(Map.of(new SectionCode("communication"), area));
    }
}
