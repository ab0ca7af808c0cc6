package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.ADMINISTRATOR;
import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.usecase.TimelineEntry;
import io.github.ehckit.usecase.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reasons reach those whom they are for, and nobody else. */
class ReasonsJourneyTest {
    private static final PersonalText WHY = new PersonalText("In words for few");
    private static final List<Actor> EVERYBODY =
            List.of(PARENT, HEAD_OF_SEND, ADMINISTRATOR, COORDINATOR, PSYCHOLOGIST, MANAGER, THERAPIST, COLLEAGUE);

    @Test
    void R_183_the_reason_of_a_reopening_reaches_the_writer_and_stays_with_them() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        journey.done(new AdviceCommand.ReopenAdvice(journey.request(1), WHY), COORDINATOR);
        assertThat(journey.row(1, THERAPIST).reopeningReason()).contains(WHY);
        assertThat(readers(journey)).containsExactly(HEAD_OF_SEND, COORDINATOR, MANAGER, THERAPIST);
        journey.submitted(1, THERAPIST);
        assertThat(readers(journey))
                .as("after the correction too")
                .containsExactly(HEAD_OF_SEND, COORDINATOR, MANAGER, THERAPIST);
    }

    @Test
    void R_183_the_reason_of_a_withdrawal_reaches_the_responder_to_whom_the_case_is_closed() {
        Journey journey = Journey.advising();
        journey.done(new AdviceCommand.WithdrawAdviceRequest(journey.request(1), WHY), COORDINATOR);
        assertThat(codes(journey.hub.reading().caseFile(journey.id(), THERAPIST)))
                .containsExactly(RefusalCode.NOT_FOUND);
        for (Actor told : List.of(THERAPIST, MANAGER, COORDINATOR, HEAD_OF_SEND)) {
            assertThat(journey.hub.advice().withdrawal(journey.request(1), told).orElseThrow())
                    .isEqualTo(new Withdrawal(journey.request(1), Day.on("Wed 4 Mar 2026"), Optional.of(WHY)));
        }
        for (Actor other : List.of(COLLEAGUE, STRANGER)) {
            assertThat(codes(journey.hub.advice().withdrawal(journey.request(1), other)))
                    .containsExactly(RefusalCode.NOT_FOUND);
        }
        assertThat(codes(journey.hub.advice().withdrawal(journey.request(1), PSYCHOLOGIST)))
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(codes(journey.hub.advice().withdrawal(journey.request(2), PSYCHOLOGIST)))
                .as("which was not withdrawn")
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void R_183_the_reasons_of_a_decision_reach_the_family_and_no_professional() {
        Journey journey = Journey.advising();
        journey.done(new AssessmentCommand.DecideNotToIssue(Day.on("Wed 4 Mar 2026"), WHY), HEAD_OF_SEND);
        assertThat(readers(journey)).containsExactly(PARENT, HEAD_OF_SEND, COORDINATOR);
    }

    @Test
    void R_183_a_note_to_the_decision_maker_stays_within_the_authority() {
        Journey journey = Journey.advising();
        journey.done(new AssessmentCommand.MoveToDecision(Optional.of(WHY)), COORDINATOR);
        assertThat(readers(journey)).containsExactly(HEAD_OF_SEND, COORDINATOR);
    }

    @Test
    void R_183_the_reason_for_which_a_due_date_moved_reaches_those_who_respond() {
        Journey journey = Journey.advising();
        journey.done(
                new RecordCommand.CorrectDay(new KeyedDay.AdviceRequested(1), Day.on("Fri 30 Jan 2026"), WHY),
                COORDINATOR);
        assertThat(readers(journey)).containsExactly(HEAD_OF_SEND, COORDINATOR, MANAGER, THERAPIST, COLLEAGUE);
    }

    @Test
    void R_183_and_A_24_why_a_case_was_closed_reaches_the_family_and_no_one_whose_request_ends_with_it() {
        Journey journey = closed(Journey.advising());
        assertThat(readers(journey)).containsExactly(PARENT, HEAD_OF_SEND, COORDINATOR);
        assertThat(journey.hub
                        .advice()
                        .withdrawal(journey.request(1), THERAPIST)
                        .orElseThrow()
                        .reason())
                .isEmpty();
    }

    @Test
    void A_24_an_authority_may_keep_to_itself_why_a_case_was_closed() {
        Journey journey = closed(
                Journey.advising(reading(ReadingPolicy.standard().with(ReadingPolicy.ClosingReasons.AUTHORITY))));
        assertThat(readers(journey)).containsExactly(HEAD_OF_SEND, COORDINATOR);
    }

    @Test
    void A_25_a_flag_is_seen_by_those_who_were_asked_and_not_by_the_family() {
        assertThat(seesFlag(flagged(Journey.advising())))
                .containsExactly(HEAD_OF_SEND, COORDINATOR, PSYCHOLOGIST, MANAGER, THERAPIST, COLLEAGUE);
    }

    @Test
    void A_25_an_authority_may_keep_flags_to_itself() {
        assertThat(seesFlag(flagged(
                        Journey.advising(reading(ReadingPolicy.standard().with(ReadingPolicy.Flags.AUTHORITY))))))
                .containsExactly(HEAD_OF_SEND, COORDINATOR);
    }

    private static AuthorityPolicy reading(ReadingPolicy policy) {
        return AuthorityPolicy.standard().with(policy);
    }

    private static Journey closed(Journey journey) {
        return journey.done(new RecordCommand.CloseOutsideProcess(ClosureReason.DUPLICATE, WHY, true), COORDINATOR);
    }

    private static Journey flagged(Journey journey) {
        return journey.done(new RecordCommand.SetFlag(Flag.SAFEGUARDING, true, Day.on("Wed 4 Mar 2026")), COORDINATOR);
    }

    private static Stream<Actor> readers(Journey journey) {
        return EVERYBODY.stream()
                .filter(reader -> timeline(journey, reader)
                        .anyMatch(entry -> entry.words().contains(WHY)));
    }

    private static Stream<Actor> seesFlag(Journey journey) {
        return EVERYBODY.stream()
                .filter(reader -> timeline(journey, reader)
                        .anyMatch(entry -> entry.sentence().equals("The flag ‘Safeguarding’ was set.")));
    }

    private static Stream<TimelineEntry> timeline(Journey journey, Actor reader) {
        return journey.hub.reading().timeline(journey.id(), reader)
                        instanceof Outcome.Done<List<TimelineEntry>>(var entries, var notices)
                ? entries.stream()
                : Stream.empty();
    }
}
