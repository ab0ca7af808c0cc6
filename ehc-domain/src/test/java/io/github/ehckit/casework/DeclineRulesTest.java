package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.STRANGER;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.THERAPISTS;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.allocates;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.record.RecordEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests that went to the wrong person or team, and are declined before any form. */
class DeclineRulesTest {

    @Test
    void R_169_who_was_asked_by_name_declines_with_a_reason_and_says_whom_to_ask() {
        Scenario declined =
                psychologistAsked().when(PSYCHOLOGIST, decline(1)).thenHappened(AdviceEvent.AdviceDeclined.class);
        assertThat(declined.asked(1).declined())
                .contains(new AdviceStatus.Declined(
                        DeclineGround.NOT_KNOWN, wording("never seen"), Optional.of(wording("the other service"))));
    }

    @Test
    void R_169_a_team_declines_by_its_manager_whether_or_not_a_member_has_the_request() {
        psychologistAndTeamAsked().when(MANAGER, decline(2)).thenHappened(AdviceEvent.AdviceDeclined.class);
        therapistAllocated().when(MANAGER, decline(2)).thenHappened(AdviceEvent.AdviceDeclined.class);
        for (Actor member : List.of(THERAPIST, COLLEAGUE)) {
            therapistAllocated().when(member, decline(2)).thenRefused(RefusalCode.NOT_PERMITTED, "R-169");
        }
    }

    @Test
    void R_169_nobody_declines_for_another() {
        for (Actor other : List.of(COORDINATOR, HEAD_OF_SEND, MANAGER, THERAPIST)) {
            therapistAllocated().when(other, decline(1)).thenRefused(RefusalCode.NOT_PERMITTED, "R-169");
        }
    }

    @Test
    void R_169_the_duty_stays_open_and_is_shown_with_the_request() {
        Scenario declined = psychologistAsked().when(PSYCHOLOGIST, decline(1));
        assertThat(DutyEvaluation.of(declined.ehcCase(), AdviceType.PSYCHOLOGICAL)
                        .duty(Day.on("Wed 4 Mar 2026")))
                .isEqualTo(new Duty.Unmet(AdviceType.PSYCHOLOGICAL, List.of(1)));
    }

    @Test
    void R_169_the_request_goes_on_to_another_with_its_first_day_and_its_words() {
        Scenario declined = psychologistAsked().completes(1, PSYCHOLOGIST).when(PSYCHOLOGIST, decline(1));
        Scenario handed = declined.on("Mon 2 Mar 2026")
                .when(COORDINATOR, new AdviceCommand.HandOver(request(1), Addressee.person(STRANGER.id())))
                .thenHappened(AdviceEvent.AdviceHandedOver.class);
        assertThat(handed.asked(1).requestedOn()).isEqualTo(Day.on("Tue 3 Feb 2026"));
        assertThat(handed.asked(1).declined()).isEmpty();
        handed.submits(1, STRANGER).thenHappened(AdviceEvent.AdviceSubmitted.class);
    }

    @Test
    void R_169_a_request_declined_by_mistake_is_handed_back() {
        psychologistAsked()
                .when(PSYCHOLOGIST, decline(1))
                .when(COORDINATOR, new AdviceCommand.HandOver(request(1), Addressee.person(PSYCHOLOGIST.id())))
                .thenHappened(AdviceEvent.AdviceHandedOver.class)
                .completes(1, PSYCHOLOGIST)
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceEvent.AdviceSubmitted.class);
    }

    @Test
    void R_169_and_R_080_a_decline_opens_nobodys_advice_and_shuts_the_case_to_who_declined() {
        Scenario declined = psychologistSubmitted().when(MANAGER, decline(2));
        for (Actor member : List.of(MANAGER, THERAPIST, COLLEAGUE)) {
            assertThat(sees(declined, CasePart.CASE_FILE, member)).isFalse();
            assertThat(sees(declined, CasePart.SUBMITTED_ADVICE, member)).isFalse();
        }
    }

    @Test
    void R_169_nothing_is_written_submitted_or_allocated_while_it_is_declined() {
        Scenario declined = psychologistAndTeamAsked()
                .when(MANAGER, allocates(2, THERAPIST))
                .when(COORDINATOR, Scenario.asks(AdviceType.OTHER, Addressee.team(THERAPISTS)))
                .when(MANAGER, decline(2));
        for (CaseFileCommand command : List.of(allocates(2, COLLEAGUE), new AdviceCommand.ReturnToTeam(request(2)))) {
            declined.when(MANAGER, command).thenRefused(RefusalCode.NOT_NOW, "R-169");
        }
        declined.submits(2, THERAPIST).thenRefused(RefusalCode.NOT_NOW, "R-169");
        declined.writes(2, THERAPIST, "background", Scenario.background()).thenRefused(RefusalCode.NOT_NOW, "R-169");
        declined.when(MANAGER, decline(2)).thenRefused(RefusalCode.NOT_NOW, "R-169");
        declined.reopens(2, COORDINATOR).thenRefused(RefusalCode.NOT_NOW, "R-147");
    }

    @Test
    void R_169_what_was_ever_submitted_is_declined_no_more() {
        Scenario submitted = psychologistSubmitted();
        submitted.when(PSYCHOLOGIST, decline(1)).thenRefused(RefusalCode.ADVICE_LOCKED, "R-169");
        submitted
                .reopens(1, COORDINATOR)
                .when(PSYCHOLOGIST, decline(1))
                .thenSays("You submitted a response to this request on Wednesday 4 March 2026,"
                        + " so you can no longer decline it."
                        + " Ask the case co-ordinator what to do.");
    }

    @Test
    void R_169_a_declined_request_is_withdrawn_by_the_authority_and_when_the_case_is_closed() {
        psychologistAsked()
                .when(PSYCHOLOGIST, decline(1))
                .when(COORDINATOR, new AdviceCommand.WithdrawAdviceRequest(request(1), wording("nobody to ask")))
                .thenHappened(AdviceEvent.AdviceRequestWithdrawn.class);
        psychologistAsked()
                .when(PSYCHOLOGIST, decline(1))
                .when(
                        COORDINATOR,
                        new RecordCommand.CloseOutsideProcess(ClosureReason.DUPLICATE, wording("twice"), true))
                .thenHappened(AdviceEvent.AdviceRequestWithdrawn.class, RecordEvent.CaseClosedOutside.class);
    }

    @Test
    void R_169_and_R_173_what_was_declined_when_the_case_was_closed_is_declined_when_it_is_reopened() {
        Scenario before = psychologistAsked()
                .writes(1, PSYCHOLOGIST, "background", Scenario.background())
                .when(PSYCHOLOGIST, decline(1));
        List<AdviceRequest> requests = before.ehcCase().advice().requests();
        before.when(COORDINATOR, new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, wording("moved"), true))
                .when(HEAD_OF_SEND, new RecordCommand.ReopenCase(wording("by mistake")))
                .thenHappened(RecordEvent.CaseReopened.class, AdviceEvent.AdviceAwaitedAgain.class);
        assertThat(before.ehcCase().advice().requests()).isEqualTo(requests);
        assertThat(before.ehcCase().advice().pending()).as("nobody is asked").isEmpty();
        before.submits(1, PSYCHOLOGIST).thenRefused(RefusalCode.NOT_FOUND, "R-002");
        before.when(COORDINATOR, new AdviceCommand.HandOver(request(1), Addressee.person(STRANGER.id())))
                .completes(1, STRANGER)
                .submits(1, STRANGER)
                .thenHappened(AdviceEvent.AdviceSubmitted.class);
    }

    @Test
    void R_169_and_R_185_who_declined_is_asked_anew_only_after_a_confirmation() {
        psychologistAsked()
                .when(PSYCHOLOGIST, decline(1))
                .when(
                        COORDINATOR,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()), Optional.empty()))
                .thenRefused(RefusalCode.NOT_CONFIRMED, "R-185");
    }

    private static AdviceCommand decline(int request) {
        return new AdviceCommand.DeclineAdvice(
                request(request),
                DeclineGround.NOT_KNOWN,
                wording("never seen"),
                Optional.of(wording("the other service")));
    }

    private static boolean sees(Scenario on, CasePart part, Actor reader) {
        Target about = part == CasePart.CASE_FILE ? new Target.WholeCase() : new Target.OfAdviceRequest(on.asked(1));
        return Permissions.maySee(reader, on.ehcCase(), part, about, ReadingPolicy.standard()) instanceof Outcome.Done;
    }
}
