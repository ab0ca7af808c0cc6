package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.Attachment;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole response through a hub on each database: saved, submitted, read and printed, to the last of everything. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class WholeResponseTest {
    private static final SectionCode EMOTIONAL = new SectionCode("emotional");
    private static final String DRAFT = "Draft: not submitted";

    private final TestJourney journey;

    WholeResponseTest(TestDatabase database) {
        journey = new TestJourney(TestStores.of(database.shared()).cases(), database.shared());
        journey.travel(5);
        journey.save(
                        TestJourney.section(SectionCode.BACKGROUND, 0, TestJourney.background()),
                        TestJourney.section(TestJourney.COMMUNICATION, 0, area("communication")),
                        TestJourney.section(EMOTIONAL, 0, area("emotional")))
                .orElseThrow();
    }

    @Test
    void R_124_to_R_127_outcomes_steps_and_provisions_in_two_areas_are_kept_to_the_last() {
        assertThat(journey.hub()
                        .advice()
                        .draft(request(), journey.therapist())
                        .orElseThrow()
                        .draft()
                        .answersIn(EMOTIONAL))
                .isEqualTo(area("emotional"));
        journey.submit().orElseThrow();
        SubmittedAdvice advice = advice();
        assertThat(advice.genuine()).isTrue();
        assertThat(advice.contents().of(TestJourney.COMMUNICATION)).isEqualTo(area("communication"));
        Answers last =
                advice.contents().of(EMOTIONAL).entries("outcomes").getLast().answers();
        assertThat(last.text("outcome")).contains("Outcome 3 of emotional");
        assertThat(last.entries("steps").getLast().answers().text("step")).contains("Step 3 of outcome 3 of emotional");
        assertThat(last.entries("provisions").getLast().answers().text("provision"))
                .contains("Provision 3 of outcome 3 of emotional");
        assertThat(said(response(journey.therapist())))
                .containsSubsequence(
                        "Outcome 1 of communication",
                        "Provision 3 of outcome 3 of communication",
                        "Step 1 of outcome 1 of emotional",
                        "Outcome 3 of emotional",
                        "Step 3 of outcome 3 of emotional",
                        "Provision 3 of outcome 3 of emotional");
    }

    @Test
    void R_132_three_files_are_sealed_and_listed_to_the_last() {
        journey.attach("One.txt", "first").orElseThrow();
        journey.attach("Two.txt", "second").orElseThrow();
        journey.attach("Three.txt", "third").orElseThrow();
        journey.submit().orElseThrow();
        assertThat(advice().genuine()).isTrue();
        assertThat(advice().attached())
                .extracting(file -> file.number() + " " + file.name().value())
                .containsExactly("1 One.txt", "2 Two.txt", "3 Three.txt");
        assertThat(journey.hub()
                        .uploads()
                        .submitted(request(), journey.coordinator())
                        .orElseThrow())
                .extracting(Attachment::number)
                .containsExactly(1, 2, 3);
        assertThat(said(response(journey.therapist()))).containsSubsequence("One.txt", "Two.txt", "Three.txt");
    }

    @Test
    void R_137_a_response_is_a_draft_until_it_is_submitted_and_again_once_it_is_reopened() {
        for (Actor writer : List.of(journey.therapist(), journey.manager())) {
            assertThat(response(writer).metadata().marks()).containsExactly(DRAFT);
        }
        journey.submit().orElseThrow();
        for (Actor writer : List.of(journey.therapist(), journey.manager())) {
            assertThat(response(writer).metadata().marks()).isEmpty();
            assertThat(said(response(writer))).contains("Seal", "Submitted on");
        }
        journey.reopen().orElseThrow();
        assertThat(response(journey.therapist()).metadata().marks())
                .containsExactly(DRAFT, "Corrects version 1, submitted on Monday 2 June 2025");
        journey.submit().orElseThrow();
        assertThat(response(journey.therapist()).metadata().marks()).isEmpty();
    }

    @Test
    void R_161_the_two_versions_have_names_of_their_own() {
        journey.submit().orElseThrow();
        String first = response(journey.therapist()).metadata().name().value();
        journey.reopen().orElseThrow();
        String correction = response(journey.therapist()).metadata().name().value();
        journey.submit().orElseThrow();
        assertThat(List.of(
                        first,
                        correction,
                        response(journey.therapist()).metadata().name().value()))
                .containsExactly(
                        "EHC-000001-request-1-version-1-medical-advice",
                        "EHC-000001-request-1-version-2-draft-medical-advice",
                        "EHC-000001-request-1-version-2-medical-advice");
    }

    private AdviceRequestId request() {
        return journey.advice();
    }

    private SubmittedAdvice advice() {
        return journey.hub().advice().latest(request(), journey.coordinator()).orElseThrow();
    }

    private DocumentModel response(Actor writer) {
        return journey.hub().documents().response(request(), writer).orElseThrow();
    }

    private static List<String> said(DocumentModel document) {
        return Transcript.of(document).stream().map(TranscriptEntry::text).toList();
    }

    /** Three outcomes, each with three steps and three provisions. */
    private static Answers area(String of) {
        return Answers.none()
                .with("needs", "Needs of " + of)
                .adding("outcomes", entries("o", n -> outcome("utcome " + n + " of " + of)));
    }

    private static Answers outcome(String of) {
        return Answers.none()
                .with("outcome", "O" + of)
                .adding(
                        "steps",
                        entries(
                                "s",
                                n -> Answers.none()
                                        .with("step", "Step " + n + " of o" + of)
                                        .with("achieveBy", LocalDate.of(2026, 7, 6))))
                .adding(
                        "provisions",
                        entries("p", n -> Answers.none().with("provision", "Provision " + n + " of o" + of)));
    }

    private static Entry[] entries(String id, IntFunction<Answers> answers) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(n -> Entry.of(id + n, answers.apply(n)))
                .toArray(Entry[]::new);
    }
}
