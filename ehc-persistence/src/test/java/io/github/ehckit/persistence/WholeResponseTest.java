package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
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

    @Test
    void R_148_and_D_07_the_last_of_three_versions_is_read_and_stands_when_a_further_correction_is_taken_back() {
        version("In 2019", "One.txt");
        version("In 2020", "Two.txt");
        version("In 2021", "Three.txt");
        journey.remove(3).orElseThrow();
        journey.attach("Four.txt", "half").orElseThrow();
        written("Half a sentence");
        journey.withdraw().orElseThrow();
        assertThat(advice().seal().version()).isEqualTo(3);
        assertThat(advice().contents().of(SectionCode.BACKGROUND).text("firstContact"))
                .contains("In 2021");
        assertThat(said(response(journey.therapist())))
                .contains("In 2021", "Three.txt")
                .doesNotContain("Half a sentence", "Four.txt");

        journey.reopen().orElseThrow();
        assertThat(draft().answersIn(SectionCode.BACKGROUND).text("firstContact"))
                .contains("In 2021");
        assertThat(journey.hub().uploads().draft(request(), journey.therapist()).orElseThrow())
                .extracting(Attachment::number)
                .containsExactly(1, 2, 3);
        journey.submit().orElseThrow();
        assertThat(journey.hub()
                        .advice()
                        .versions(request(), journey.coordinator())
                        .orElseThrow())
                .allMatch(SubmittedAdvice::genuine)
                .extracting(version -> version.seal().version())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void R_095_a_name_left_beside_no_is_neither_kept_nor_sealed_nor_printed() {
        header(Header.onBehalfOf("Ghost Writer", "Phantom", AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(said(response(journey.therapist()))).contains("Ghost Writer", "Phantom");
        header(Header.own(AdviceIntention.WILL_KNOWN_MEETS)
                .with("name", "Ghost Writer")
                .with("jobTitle", "Phantom"));
        assertThat(draft().answersIn(SectionCode.HEADER)).isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        journey.submit().orElseThrow();
        assertThat(advice().contents().of(SectionCode.HEADER)).isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(said(response(journey.therapist()))).doesNotContain("Ghost Writer", "Phantom");
    }

    @Test
    void R_188_bullets_ticks_and_boxes_from_Word_are_sealed_as_typed_and_printed_as_what_they_stand_for() {
        String typed = "\uF0B7\tReads\n\uF0A7 Runs\n\uF0FC Yes \uF0A8 No";
        written(typed);
        journey.submit().orElseThrow();
        assertThat(advice().contents().of(SectionCode.BACKGROUND).text("firstContact"))
                .contains(typed);
        assertThat(advice().genuine()).isTrue();
        assertThat(said(response(journey.therapist()))).contains("• Reads", "▪ Runs", "✓ Yes ◻ No");
    }

    @Test
    void R_189_title_suffix_and_preferred_name_of_child_and_writer_are_kept_and_shown() {
        PersonName writer = new PersonName("Dr", "", "Suharto", "CPsychol", "Harto");
        journey.named(writer);
        journey.submit().orElseThrow();
        assertThat(advice().signatory().name()).isEqualTo(writer);
        assertThat(advice().genuine()).isTrue();
        assertThat(journey.hub()
                        .reading()
                        .caseFile(request().ofCase(), journey.coordinator())
                        .orElseThrow()
                        .child())
                .isEqualTo(OneOfEach.CHILD);
        assertThat(said(response(journey.therapist())))
                .contains("Miss Zoë O’Example Jr (Zo)", "Dr Suharto CPsychol (Harto), Speech and language therapist");
    }

    @Test
    void R_157_two_notes_that_were_added_are_read_by_the_writer_in_their_order() {
        journey.note("The first to add").orElseThrow();
        journey.note("The last to add").orElseThrow();
        assertThat(journey.hub()
                        .advice()
                        .draft(request(), journey.therapist())
                        .orElseThrow()
                        .request()
                        .notes())
                .extracting(note -> note.text().text())
                .endsWith("The first to add", "The last to add");
    }

    /** Writes, attaches, submits and opens again. */
    private void version(String firstContact, String attachment) {
        written(firstContact);
        journey.attach(attachment, attachment).orElseThrow();
        journey.submit().orElseThrow();
        journey.reopen().orElseThrow();
    }

    private void written(String firstContact) {
        saved(SectionCode.BACKGROUND, TestJourney.background().with("firstContact", firstContact));
    }

    private void header(Answers answers) {
        saved(SectionCode.HEADER, answers);
    }

    private void saved(SectionCode section, Answers answers) {
        journey.save(TestJourney.section(section, draft().revisionOf(section), answers))
                .orElseThrow();
    }

    private AdviceDraft draft() {
        return journey.hub()
                .advice()
                .draft(request(), journey.therapist())
                .orElseThrow()
                .draft();
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
