package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.ADMINISTRATOR;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.places;
import static io.github.ehckit.spi.journey.Writing.COMMUNICATION;
import static io.github.ehckit.spi.journey.Writing.EMOTIONAL;
import static io.github.ehckit.template.answer.SectionCode.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advisory.AdvisoryChecks;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.CaseFile;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written on the template, from the first save to the printed page. */
class ResponseJourneyTest {
    private static final String PASSED = "This step is to be achieved by a day that has passed. Check the date.";

    @Test
    void R_124_to_R_127_outcomes_steps_and_provisions_in_two_areas_are_saved_submitted_read_and_printed_to_the_last() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .saved(1, THERAPIST, COMMUNICATION, area("communication"))
                .saved(1, THERAPIST, EMOTIONAL, area("emotional"));
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().answersIn(EMOTIONAL))
                .isEqualTo(area("emotional"));

        journey.submitted(1, THERAPIST);
        SubmittedAdvice advice =
                journey.hub.advice().latest(journey.request(1), COORDINATOR).orElseThrow();
        for (SectionCode section : List.of(COMMUNICATION, EMOTIONAL)) {
            List<Entry> outcomes = advice.contents().of(section).entries("outcomes");
            assertThat(outcomes).hasSize(3);
            Answers last = outcomes.getLast().answers();
            assertThat(last.text("outcome")).contains("Outcome 3 of " + section);
            assertThat(last.entries("steps")).hasSize(3);
            assertThat(last.entries("steps").getLast().answers().text("step"))
                    .contains("Step 3 of outcome 3 of " + section);
            assertThat(last.entries("provisions")).hasSize(3);
            assertThat(last.entries("provisions").getLast().answers().text("provision"))
                    .contains("Provision 3 of outcome 3 of " + section);
        }
        assertThat(printed(journey, 1))
                .containsSubsequence(
                        "Outcome 1 of communication",
                        "Step 3 of outcome 1 of communication",
                        "Provision 3 of outcome 1 of communication",
                        "Outcome 3 of communication",
                        "Step 3 of outcome 3 of communication",
                        "Provision 3 of outcome 3 of communication",
                        "Outcome 1 of emotional",
                        "Outcome 3 of emotional",
                        "Step 3 of outcome 3 of emotional",
                        "Provision 3 of outcome 3 of emotional");
    }

    @Test
    void R_160_a_step_by_a_day_that_has_passed_is_told_to_the_writer_and_holds_up_nothing() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .saved(1, THERAPIST, COMMUNICATION, stepsBy("Wed 4 Mar 2026", "Mon 6 Jul 2026"))
                .saved(1, THERAPIST, EMOTIONAL, stepsBy("Mon 6 Jul 2026", "Fri 1 Jan 1999"));
        assertThat(journey.draft(1, THERAPIST).orElseThrow().advisories())
                .filteredOn(advisory -> advisory.check().equals("step-in-the-past"))
                .extracting(advisory -> advisory.finding().path())
                .containsExactly("emotional.outcomes[o2].steps[s2].achieveBy");

        Outcome<CaseFile> submitted = journey.submit(1, THERAPIST, true);
        assertThat(passed(submitted)).containsExactly("emotional.outcomes[o2].steps[s2].achieveBy");
        assertThat(printed(journey, 1)).contains("Friday 1 January 1999");
    }

    @Test
    void R_160_it_is_the_day_of_the_submission_that_counts() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .saved(1, THERAPIST, COMMUNICATION, stepsBy("Wed 4 Mar 2026", "Thu 5 Mar 2026"))
                .on("Fri 6 Mar 2026");
        assertThat(passed(journey.submit(1, THERAPIST, true)))
                .containsExactly(
                        "communication.outcomes[o1].steps[s1].achieveBy",
                        "communication.outcomes[o2].steps[s2].achieveBy");
    }

    @Test
    void R_160_an_authority_may_refuse_a_submission_for_it() {
        Journey journey = Journey.advising(AuthorityPolicy.standard()
                        .with(AdvisoryChecks.standard().raising("step-in-the-past")))
                .wroteAll(1, THERAPIST)
                .saved(1, THERAPIST, COMMUNICATION, stepsBy("Mon 6 Jul 2026", "Tue 3 Mar 2026"));
        assertThat(places(journey.submit(1, THERAPIST, true)))
                .containsExactly("communication.outcomes[o2].steps[s2].achieveBy");
        assertThat(RefusalReasons.sentences(journey.submit(1, THERAPIST, true))).containsExactly(PASSED);
        journey.saved(1, THERAPIST, COMMUNICATION, stepsBy("Mon 6 Jul 2026", "Wed 4 Mar 2026"))
                .submitted(1, THERAPIST);
    }

    @ParameterizedTest(name = "R-158: {0}")
    @EnumSource(AdviceIntention.class)
    void R_158_a_reason_is_asked_for_the_last_answer_alone_unless_the_authoritys_form_asks_it_for_all(
            AdviceIntention intention) {
        Journey journey = Journey.advising();
        journey.hub.templates().publish(demanding(), ADMINISTRATOR).orElseThrow();
        journey.asked(AdviceType.SOCIAL_CARE, Addressee.person(PSYCHOLOGIST.id()))
                .wroteAll(2, PSYCHOLOGIST)
                .wroteAll(3, PSYCHOLOGIST)
                .saved(2, PSYCHOLOGIST, HEADER, Header.own(intention));
        assertThat(blocking(journey, 2).contains("header.details")).isEqualTo(intention == AdviceIntention.NO_OTHER);

        save(journey, 3, Header.own(intention)).orElseThrow();
        assertThat(blocking(journey, 3)).contains("header.details");
        save(journey, 3, Header.own(intention).with(Header.DETAILS, " \n")).orElseThrow();
        assertThat(blocking(journey, 3)).as("white space is no reason").contains("header.details");
        save(journey, 3, Header.own(intention).with(Header.DETAILS, "Seen in class"))
                .orElseThrow();
        assertThat(blocking(journey, 3)).doesNotContain("header.details");
    }

    private static Outcome<?> save(Journey journey, int request, Answers header) {
        int revision =
                journey.draft(request, PSYCHOLOGIST).orElseThrow().draft().revisionOf(HEADER);
        return journey.save(request, PSYCHOLOGIST, demanding().ref(), HEADER, revision, header);
    }

    /** What holds up the submission. */
    private static List<String> blocking(Journey journey, int request) {
        return places(journey.submit(request, PSYCHOLOGIST, false));
    }

    /** The guide's form, on which each of the six answers needs its reason. */
    private static Template demanding() {
        String[] all = Arrays.stream(AdviceIntention.values()).map(Enum::name).toArray(String[]::new);
        List<Section> sections = NationalTemplates.advice().sections().stream()
                .map(section -> section.code().equals(HEADER) ? demanding(section, all) : section)
                .toList();
        return new Template(new TemplateRef("reasons", 1), "Advice with reasons", sections);
    }

    private static Section demanding(Section header, String... answers) {
        List<Block> blocks = header.blocks().stream()
                .map(block -> block instanceof Field field && field.code().equals(Header.DETAILS)
                        ? field.mustIf(Header.WILL_PROVIDE, answers)
                        : block)
                .toList();
        return new Section(header.code(), header.label(), header.area(), blocks);
    }

    private static List<String> passed(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<?>) outcome)
                .notices().stream()
                        .filter(notice -> notice.sentence().equals(PASSED))
                        .map(notice -> notice.place().orElseThrow().path())
                        .toList();
    }

    private static List<String> printed(Journey journey, int request) {
        return Transcript.of(journey.hub
                        .documents()
                        .advice(journey.request(request), COORDINATOR)
                        .orElseThrow())
                .stream()
                .map(TranscriptEntry::text)
                .toList();
    }

    /** Three outcomes, each with three steps and three provisions. */
    private static Answers area(String of) {
        return Answers.none()
                .with("needs", "Needs of " + of)
                .adding("outcomes", entries("o", n -> outcome("outcome " + n + " of " + of)));
    }

    private static Answers outcome(String of) {
        return Answers.none()
                .with("outcome", "O" + of.substring(1))
                .adding(
                        "steps",
                        entries(
                                "s",
                                n -> Answers.none()
                                        .with("step", "Step " + n + " of " + of)
                                        .with("achieveBy", Day.on("Mon 6 Jul 2026"))))
                .adding(
                        "provisions",
                        entries("p", n -> Answers.none().with("provision", "Provision " + n + " of " + of)));
    }

    /** Two outcomes with two steps each, of which the first and the last have these days. */
    private static Answers stepsBy(String first, String last) {
        return Answers.none()
                .with("needs", "Finding words")
                .adding(
                        "outcomes",
                        Entry.of(
                                "o1",
                                Answers.none()
                                        .with("outcome", "Asks")
                                        .adding("steps", step("s1", first), step("s2", "Mon 6 Jul 2026"))),
                        Entry.of(
                                "o2",
                                Answers.none()
                                        .with("outcome", "Tells")
                                        .adding("steps", step("s1", "Mon 6 Jul 2026"), step("s2", last))));
    }

    private static Entry step(String id, String day) {
        return Entry.of(id, Answers.none().with("step", "Takes turns").with("achieveBy", Day.on(day)));
    }

    private static Entry[] entries(String id, IntFunction<Answers> answers) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(n -> Entry.of(id + n, answers.apply(n)))
                .toArray(Entry[]::new);
    }
}
