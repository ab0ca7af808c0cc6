package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The name and job title of a response come from one place, the directory. */
class ProfileJourneyTest {
    private static final Signatory MARRIED = new Signatory(new PersonName("Mina", "Okafor"), "Senior psychologist");
    private static final Signatory WITHOUT_TITLE = new Signatory(new PersonName("Mina", "Okafor"), " ");
    private static final String NO_JOB_TITLE =
            "Your profile has no job title, so your response will show your name alone."
                    + " Ask the local authority to add your job title.";

    private final Journey journey = Journey.advising().wroteAll(2, PSYCHOLOGIST);

    @Test
    void R_095_row_draft_seal_and_paper_have_the_name_that_the_directory_has_on_that_day() {
        journey.directory.add(PSYCHOLOGIST.id(), MARRIED);
        assertThat(journey.row(2, COORDINATOR).names().person()).contains(MARRIED.name());
        assertThat(journey.draft(2, PSYCHOLOGIST).orElseThrow().signatory()).contains(MARRIED);
        journey.submitted(2, PSYCHOLOGIST);
        journey.directory.add(PSYCHOLOGIST.id(), WITHOUT_TITLE);
        journey.reopened(2).submitted(2, PSYCHOLOGIST);
        assertThat(journey.hub
                        .advice()
                        .versions(journey.request(2), COORDINATOR)
                        .orElseThrow())
                .map(version -> version.signatory())
                .containsExactly(MARRIED, WITHOUT_TITLE);
        assertThat(Transcript.of(journey.hub
                        .documents()
                        .advice(journey.request(2), COORDINATOR)
                        .orElseThrow()))
                .extracting(TranscriptEntry::text)
                .contains(WITHOUT_TITLE.signature())
                .doesNotContain(MARRIED.signature());
    }

    @Test
    void R_095_a_writer_without_a_job_title_is_told_before_and_when_they_submit_and_not_kept_from_it() {
        assertThat(told(2, PSYCHOLOGIST)).isEmpty();
        journey.directory.add(PSYCHOLOGIST.id(), WITHOUT_TITLE);
        assertThat(told(2, PSYCHOLOGIST)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("header");
            assertThat(finding.blocks()).isFalse();
        });
        Outcome<?> submitting = journey.submit(2, PSYCHOLOGIST, true);
        assertThat(((Outcome.Done<?>) submitting).notices())
                .filteredOn(notice -> notice.under().equals("R-095"))
                .extracting(Notice::sentence, notice -> notice.path().orElse(""))
                .containsExactly(tuple(NO_JOB_TITLE, "header"));
        assertThat(journey.row(2, PSYCHOLOGIST).status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void R_095_who_writes_on_behalf_of_another_or_only_looks_is_not_told_of_a_missing_job_title() {
        journey.directory.add(THERAPIST.id(), WITHOUT_TITLE);
        journey.wroteAll(1, THERAPIST);
        assertThat(told(1, THERAPIST)).hasSize(1);
        assertThat(told(1, MANAGER)).as("whose profile it is not").isEmpty();
        journey.saved(
                1,
                THERAPIST,
                SectionCode.HEADER,
                Header.onBehalfOf("Ffion Jones", "Specialist", AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(told(1, THERAPIST)).isEmpty();
        assertThat(((Outcome.Done<?>) journey.submit(1, THERAPIST, true)).notices())
                .noneMatch(notice -> notice.under().equals("R-095"));
    }

    @Test
    void R_095_who_is_not_in_the_directory_cannot_submit_and_learns_what_to_do_beside_every_other_reason() {
        journey.profiles.with(PSYCHOLOGIST.id(), Optional::empty);
        assertThat(((Outcome.Refused<?>) journey.submit(2, PSYCHOLOGIST, false)).reasons())
                .extracting(Refusal::code, Refusal::sentence)
                .containsExactly(
                        tuple(
                                RefusalCode.NOT_CONFIRMED,
                                "You cannot change your response after you submit it. Confirm that you want to submit it."),
                        tuple(
                                RefusalCode.NOT_NOW,
                                "We cannot find your name and job title, which your response must show."
                                        + " Ask the local authority to add them to your profile."));
        journey.profiles.mend(PSYCHOLOGIST.id());
        journey.submitted(2, PSYCHOLOGIST);
    }

    @ParameterizedTest
    @EnumSource
    void R_095_a_directory_that_is_down_keeps_a_submission_back_and_changes_nothing(HostFault trouble) {
        journey.profiles.with(PSYCHOLOGIST.id(), trouble);
        assertThat(catchThrowable(() -> journey.submit(2, PSYCHOLOGIST, true)))
                .extracting(thrown -> thrown.getClass().getName())
                .isEqualTo(trouble.reported());
        journey.profiles.mend(PSYCHOLOGIST.id());
        assertThat(journey.row(2, PSYCHOLOGIST).status()).isEqualTo(Status.PENDING);
        journey.submitted(2, PSYCHOLOGIST);
    }

    private List<Finding> told(int request, Actor reader) {
        return journey.draft(request, reader).orElseThrow().findings().stream()
                .filter(finding -> finding.sentence().equals(NO_JOB_TITLE))
                .toList();
    }
}
