package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Day.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.usecase.AdviceRequestRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Submitted advice whose correction is ended without a submission: by a withdrawal, or by the closing of the case. */
class EndedCorrectionTest {
    private static final PersonalText REASON = new PersonalText("The advice was right after all");

    private final AttachmentJourney files = AttachmentJourney.advising()
            .added(1, THERAPIST, "Report.txt", "The report")
            .added(1, THERAPIST, "Second.txt", "The second report")
            .wroteAll(1, THERAPIST)
            .submitted(1, THERAPIST)
            .wroteAll(2, PSYCHOLOGIST)
            .submitted(2, PSYCHOLOGIST);
    private final Journey journey = files.journey();

    @Test
    void D_07_the_version_that_was_submitted_stands_and_is_read_by_its_writer_and_by_others() {
        correctedInPart();
        journey.done(new AdviceCommand.WithdrawAdviceRequest(journey.request(1), REASON), COORDINATOR);
        assertStands();
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(AdviceRequestRow.Action.READ);
        assertThat(journey.hub
                        .reading()
                        .duties(journey.id(), COORDINATOR)
                        .orElseThrow()
                        .of(AdviceType.MEDICAL))
                .isEqualTo(new Duty.Met(AdviceType.MEDICAL, List.of(1)));
        assertThat(journey.hub.documents().allAdvice(journey.id(), PSYCHOLOGIST))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void D_07_the_version_that_was_submitted_stands_when_the_case_is_closed() {
        correctedInPart();
        journey.done(new RecordCommand.CloseOutsideProcess(ClosureReason.DUPLICATE, REASON, true), COORDINATOR);
        assertStands();
    }

    @Test
    void D_07_the_version_that_was_submitted_stands_when_the_time_to_appeal_ends() {
        correctedInPart();
        journey.done(new AssessmentCommand.DecideNotToIssue(on("Wed 4 Mar 2026"), REASON), HEAD_OF_SEND)
                .on("Tue 6 Oct 2026")
                .done(new AssessmentCommand.EndAppealWindow(REASON), COORDINATOR);
        assertStands();
    }

    @Test
    void D_05_a_later_correction_begins_with_what_was_submitted() {
        correctedInPart();
        journey.done(new AdviceCommand.WithdrawAdviceRequest(journey.request(1), REASON), COORDINATOR)
                .reopened(1);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().answersIn(SectionCode.BACKGROUND))
                .isEqualTo(Writing.background("In 2023"));
        assertThat(files.draft(1, THERAPIST)).extracting(Attachment::number).containsExactly(1, 2);
        journey.saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2021"))
                .submitted(1, THERAPIST);
        List<SubmittedAdvice> versions =
                journey.hub.advice().versions(journey.request(1), COORDINATOR).orElseThrow();
        assertThat(versions).extracting(version -> version.seal().version()).containsExactly(1, 2);
        assertThat(SealChain.faults(versions)).as("the seals make a chain").isEmpty();
        assertThat(versions.getLast().attached()).hasSize(2);
    }

    @Test
    void R_023_the_writer_and_the_readers_are_told_that_it_stands() {
        journey.hub.advice().latest(journey.request(1), PSYCHOLOGIST).orElseThrow();
        journey.reopened(1);
        journey.deliver();
        int before = journey.told().size();
        journey.done(new AdviceCommand.WithdrawAdviceRequest(journey.request(1), REASON), COORDINATOR)
                .deliver();
        assertThat(journey.told().subList(before, journey.told().size()))
                .extracting(Email::to, Email::subject)
                .containsExactly(
                        tuple(THERAPIST.id(), "Correction no longer needed: case EHC-000001"),
                        tuple(PSYCHOLOGIST.id(), "Advice that you read is unchanged: case EHC-000001"));
    }

    /** Begins a correction, with another text, a further document and one less. */
    private void correctedInPart() {
        journey.reopened(1).saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("Half a sentence"));
        files.remove(1, THERAPIST, 1).orElseThrow();
        files.added(1, THERAPIST, "Third.txt", "The third report");
    }

    private void assertStands() {
        SubmittedAdvice latest =
                journey.hub.advice().latest(journey.request(1), THERAPIST).orElseThrow();
        assertThat(latest.contents().of(SectionCode.BACKGROUND)).isEqualTo(Writing.background("In 2023"));
        assertThat(latest.attached()).hasSize(2);
        assertThat(files.submittedTo(1, PSYCHOLOGIST))
                .extracting(Attachment::number)
                .containsExactly(1, 2);
        assertThat(journey.row(1, THERAPIST).status()).isEqualTo(AdviceRequestRow.Status.COMPLETED);
    }

    @Test
    void R_148_and_D_07_of_two_versions_the_last_stands_with_its_documents() {
        correctedInPart();
        journey.saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2021"))
                .submitted(1, THERAPIST);
        correctedAgain();
        journey.done(new AdviceCommand.WithdrawAdviceRequest(journey.request(1), REASON), COORDINATOR)
                .reopened(1);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().answersIn(SectionCode.BACKGROUND))
                .isEqualTo(Writing.background("In 2021"));
        assertThat(files.draft(1, THERAPIST)).extracting(Attachment::number).containsExactly(2, 3);
    }

    private void correctedAgain() {
        journey.reopened(1).saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("Half a sentence"));
        files.remove(1, THERAPIST, 2).orElseThrow();
    }
}
