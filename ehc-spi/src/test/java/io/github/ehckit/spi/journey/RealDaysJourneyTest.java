package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.TimelineEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The days on which things really happened: a letter sent earlier, a day that was keyed wrongly. */
class RealDaysJourneyTest {
    private final Journey journey = Journey.advising();

    @Test
    void R_180_the_hub_was_down_so_the_request_went_by_letter_and_time_runs_from_the_letter() {
        journey.done(
                new AdviceCommand.RequestAdvice(
                        AdviceType.SOCIAL_CARE,
                        Addressee.person(STRANGER.id()),
                        Optional.empty(),
                        Optional.of(Day.on("Tue 3 Feb 2026")),
                        false),
                COORDINATOR);
        assertThat(journey.row(3, STRANGER).requestedOn()).isEqualTo(Day.on("Tue 3 Feb 2026"));
        assertThat(journey.row(3, STRANGER).dueOn()).isEqualTo(Day.on("Tue 17 Mar 2026"));
        TimelineEntry entry = timeline(STRANGER).getFirst();
        assertThat(entry.sentence())
                .isEqualTo("The local authority recorded that it asked for social care advice on"
                        + " Tuesday 3 February 2026 (request 3).");
        assertThat(entry.at()).as("the day of the entry stays beside it").isEqualTo(journey.clock.instant());
        journey.deliver();
        assertThat(journey.told())
                .extracting(Email::to, Email::subject)
                .contains(tuple(STRANGER.id(), "Advice needed by Tuesday 17 March 2026: case EHC-000001"));
    }

    @Test
    void R_182_a_decision_day_keyed_wrongly_is_corrected_and_the_key_dates_follow() {
        journey.decidedNotToIssue("Wed 4 Mar 2026")
                .done(corrects(new KeyedDay.PlanDecision(), "Mon 2 Mar 2026"), HEAD_OF_SEND);
        assertThat(journey.file(COORDINATOR).keyDates())
                .anyMatch(date -> date.sentence().contains("2 March 2026"))
                .noneMatch(date -> date.sentence().contains("on Wednesday 4 March 2026"));
        assertThat(timeline(PARENT).getFirst().sentence())
                .isEqualTo(
                        "The date when the family was told of the decision whether to issue a plan was corrected from"
                                + " Wednesday 4 March 2026 to Monday 2 March 2026.");
    }

    @Test
    void R_182_and_R_023_whoever_owes_the_advice_is_told_of_its_new_due_date() {
        journey.deliver();
        int before = journey.told().size();
        journey.wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .done(corrects(new KeyedDay.AdviceRequested(1), "Fri 30 Jan 2026"), COORDINATOR)
                .done(corrects(new KeyedDay.AdviceRequested(2), "Fri 30 Jan 2026"), COORDINATOR)
                .deliver();
        assertThat(journey.row(1, THERAPIST).dueOn()).isEqualTo(Day.on("Fri 13 Mar 2026"));
        assertThat(journey.told().subList(before, journey.told().size()))
                .extracting(Email::to, Email::subject)
                .as("and nobody who has answered")
                .containsExactly(
                        tuple(COORDINATOR.id(), "Advice received for request 2: case EHC-000001"),
                        tuple(
                                THERAPIST.id(),
                                "Due date of your advice corrected to Friday 13 March 2026: case EHC-000001"));
    }

    @Test
    void R_181_advice_that_came_on_paper_is_entered_as_it_was_signed_and_counts_from_the_day_it_came() {
        journey.on("Fri 20 Mar 2026")
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("Half a sentence"))
                .done(paper(1, "Mon 16 Mar 2026"), COORDINATOR);
        AdviceRequestRow row = journey.row(1, PARENT);
        assertThat(row.completedOn()).contains(Day.on("Mon 16 Mar 2026"));
        assertThat(row.status()).isEqualTo(AdviceRequestRow.Status.COMPLETED);
        assertThat(row.lateness().late())
                .as("due on Mon 16 Mar 2026, and there by then")
                .isFalse();
        SubmittedAdvice read =
                journey.hub.advice().latest(journey.request(1), THERAPIST).orElseThrow();
        assertThat(read.signatory().signature()).isEqualTo("Ada Example, Speech and language therapist");
        assertThat(read.contents().of(SectionCode.BACKGROUND)).isEqualTo(Writing.background("In 2020"));
        assertThat(read.seal().receivedOn()).contains(Day.on("Mon 16 Mar 2026"));
        assertThat(read.seal().by()).isEqualTo(COORDINATOR.id());
        assertThat(Transcript.of(journey.hub
                        .documents()
                        .advice(journey.request(1), THERAPIST)
                        .orElseThrow()))
                .extracting(TranscriptEntry::text)
                .contains("Received by the local authority on Monday 16 March 2026 and entered by it on"
                        + " Friday 20 March 2026");
    }

    @Test
    void R_181_and_R_080_it_opens_reading_to_the_team_and_meets_the_duty() {
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(codes(journey.hub.advice().latest(journey.request(2), THERAPIST)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        journey.done(paper(1, "Tue 3 Mar 2026"), HEAD_OF_SEND);
        assertThat(journey.hub.advice().latest(journey.request(2), THERAPIST)).isInstanceOf(Outcome.Done.class);
        assertThat(journey.hub
                        .reading()
                        .duties(journey.id(), COORDINATOR)
                        .orElseThrow()
                        .of(AdviceType.MEDICAL))
                .isEqualTo(new Duty.Met(AdviceType.MEDICAL, List.of(1)));
    }

    @Test
    void R_181_and_P2_what_the_writer_had_begun_is_kept_beside_it_and_they_are_told() {
        journey.saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("Half a sentence"))
                .deliver();
        int before = journey.told().size();
        journey.done(paper(1, "Tue 3 Mar 2026"), COORDINATOR).deliver();
        assertThat(journey.told().subList(before, journey.told().size()))
                .extracting(Email::to, Email::subject)
                .contains(tuple(THERAPIST.id(), "Check your advice, which was entered for you: case EHC-000001"));
        journey.reopened(1);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().answersIn(SectionCode.BACKGROUND))
                .as("D-05: the correction begins with what was entered")
                .isEqualTo(Writing.background("In 2020"));
        assertThat(journey.hub
                        .advice()
                        .conflictingSaves(journey.request(1), THERAPIST)
                        .orElseThrow()
                        .get(SectionCode.BACKGROUND))
                .extracting(ConflictingSave::answers, ConflictingSave::writtenBy)
                .containsExactly(tuple(Writing.background("Half a sentence"), THERAPIST.id()));
    }

    @Test
    void R_181_and_D_01_no_document_of_the_draft_is_sealed_with_it() {
        AttachmentJourney files = AttachmentJourney.advising().added(1, THERAPIST, "Draft.txt", "Not for you");
        files.journey().done(paper(files.journey(), 1, "Tue 3 Mar 2026"), COORDINATOR);
        assertThat(files.journey()
                        .hub
                        .advice()
                        .latest(files.journey().request(1), COORDINATOR)
                        .orElseThrow()
                        .attached())
                .isEmpty();
        assertThat(files.submittedTo(1, COORDINATOR)).isEmpty();
    }

    @Test
    void R_181_and_P8_nobody_but_the_authority_enters_advice() {
        for (Actor other : List.of(THERAPIST, PSYCHOLOGIST, PARENT)) {
            assertThat(codes(journey.handle(paper(1, "Tue 3 Mar 2026"), other)))
                    .containsExactly(RefusalCode.NOT_PERMITTED);
        }
    }

    @Test
    void R_182_and_P8_nobody_but_the_authority_corrects_a_day() {
        for (Actor other : List.of(PARENT, THERAPIST)) {
            assertThat(codes(journey.handle(corrects(new KeyedDay.Start(), "Fri 2 Jan 2026"), other)))
                    .containsExactly(RefusalCode.NOT_PERMITTED);
        }
        assertThat(codes(journey.handle(corrects(new KeyedDay.Start(), "Fri 2 Jan 2026"), STRANGER)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    private AdviceCommand.EnterAdvice paper(int request, String day) {
        return paper(journey, request, day);
    }

    private static AdviceCommand.EnterAdvice paper(Journey journey, int request, String day) {
        return new AdviceCommand.EnterAdvice(
                journey.request(request),
                Day.on(day),
                new Signatory(new PersonName("Ada", "Example"), "Speech and language therapist"),
                Contents.of(Map.of(
                        SectionCode.HEADER,
                        Header.own(AdviceIntention.WILL_KNOWN_MEETS),
                        SectionCode.BACKGROUND,
                        Writing.background("In 2020"))),
                true);
    }

    private List<TimelineEntry> timeline(Actor reader) {
        return journey.hub.reading().timeline(journey.id(), reader).orElseThrow();
    }

    private static RecordCommand.CorrectDay corrects(KeyedDay which, String day) {
        return new RecordCommand.CorrectDay(which, Day.on(day), new PersonalText("The wrong line was read"));
    }
}
