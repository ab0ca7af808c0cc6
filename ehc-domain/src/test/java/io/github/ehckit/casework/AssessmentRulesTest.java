package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.SENCO;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.received;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceEvent.AdviceRequestWithdrawn;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.assessment.AssessmentCommand.BecomeResponsible;
import io.github.ehckit.assessment.AssessmentCommand.DecideNotToAssess;
import io.github.ehckit.assessment.AssessmentCommand.DecideNotToIssue;
import io.github.ehckit.assessment.AssessmentCommand.DecideToAssess;
import io.github.ehckit.assessment.AssessmentCommand.DecideToIssue;
import io.github.ehckit.assessment.AssessmentCommand.EndAppealWindow;
import io.github.ehckit.assessment.AssessmentCommand.MoveToDecision;
import io.github.ehckit.assessment.AssessmentCommand.NotifyConsideration;
import io.github.ehckit.assessment.AssessmentCommand.ReceiveRequest;
import io.github.ehckit.assessment.AssessmentCommand.ReturnToAdvice;
import io.github.ehckit.assessment.AssessmentCommand.ReverseDecision;
import io.github.ehckit.assessment.AssessmentCommand.WithdrawRequest;
import io.github.ehckit.assessment.AssessmentEvent.AppealWindowEnded;
import io.github.ehckit.assessment.AssessmentEvent.AssessmentPapersReady;
import io.github.ehckit.assessment.AssessmentEvent.AssessmentReturned;
import io.github.ehckit.assessment.AssessmentEvent.ConsiderationNotified;
import io.github.ehckit.assessment.AssessmentEvent.DecidedNotToAssess;
import io.github.ehckit.assessment.AssessmentEvent.DecidedNotToIssue;
import io.github.ehckit.assessment.AssessmentEvent.DecidedToAssess;
import io.github.ehckit.assessment.AssessmentEvent.DecidedToIssue;
import io.github.ehckit.assessment.AssessmentEvent.DecisionReversed;
import io.github.ehckit.assessment.AssessmentEvent.RequestReceived;
import io.github.ehckit.assessment.AssessmentEvent.RequestWithdrawn;
import io.github.ehckit.assessment.AssessmentEvent.ResponsibilityAssumed;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Stage;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordState;
import io.github.ehckit.timetable.Milestone;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentRulesTest {
    private static final PersonalText REASONS = wording("as the panel advised");

    @Test
    void R_015_a_request_opens_a_case() {
        received().thenHappened(RequestReceived.class).thenStatus(CaseStatus.REQUEST_RECEIVED);
        assertThat(received().ehcCase().stage()).isEqualTo(Stage.REQUEST);
    }

    @Test
    void s_24_a_case_is_opened_when_the_authority_becomes_responsible() {
        new Scenario()
                .on("Mon 5 Jan 2026")
                .opens(COORDINATOR, new BecomeResponsible(Cast.CHILD, on("Fri 2 Jan 2026"), REASONS))
                .thenHappened(ResponsibilityAssumed.class)
                .thenStatus(CaseStatus.REQUEST_RECEIVED);
    }

    @Test
    void a_request_received_today_is_accepted_and_one_received_tomorrow_is_not() {
        new Scenario()
                .on("Mon 5 Jan 2026")
                .opens(SENCO, new ReceiveRequest(Cast.CHILD, on("Tue 6 Jan 2026")))
                .thenRefused(RefusalCode.IMPOSSIBLE_DATE, "R-070")
                .thenRefusedAt("receivedOn")
                .opens(SENCO, new ReceiveRequest(Cast.CHILD, on("Mon 5 Jan 2026")))
                .thenHappened(RequestReceived.class);
    }

    @Test
    void a_request_for_a_child_not_yet_born_is_refused() {
        opensFor(on("Tue 6 Jan 2026")).thenRefused(RefusalCode.IMPOSSIBLE_DATE, "R-008");
        opensFor(on("Mon 5 Jan 2026")).thenHappened(RequestReceived.class);
    }

    @Test
    void R_008_a_request_is_refused_from_the_25th_birthday_on() {
        opensFor(on("Fri 5 Jan 2001")).thenRefused(RefusalCode.NOT_OFFERED, "CFA s.83; R-008");
        opensFor(on("Sat 6 Jan 2001")).thenHappened(RequestReceived.class);
    }

    private static Scenario opensFor(LocalDate dateOfBirth) {
        Child child = new Child(new PersonName("Rowan", "Ashdown"), dateOfBirth);
        return new Scenario().on("Mon 5 Jan 2026").opens(SENCO, new ReceiveRequest(child, on("Mon 5 Jan 2026")));
    }

    @Test
    void a_request_from_before_the_law_was_in_force_is_refused() {
        new Scenario()
                .on("Mon 5 Jan 2026")
                .opens(SENCO, new ReceiveRequest(bornIn2010(), on("Sun 31 Aug 2014")))
                .thenRefused(RefusalCode.IMPOSSIBLE_DATE, "reg 5(1)");
    }

    private static Child bornIn2010() {
        return new Child(new PersonName("Rowan", "Ashdown"), on("Fri 1 Jan 2010"));
    }

    @Test
    void all_that_is_wrong_with_a_request_is_said_at_once() {
        Child unborn = new Child(new PersonName("Rowan", "Ashdown"), on("Fri 1 Jan 2027"));
        new Scenario()
                .on("Mon 5 Jan 2026")
                .opens(SENCO, new ReceiveRequest(unborn, on("Tue 6 Jan 2026")))
                .thenRefusedAt("receivedOn", "child.dateOfBirth");
    }

    @Test
    void an_open_case_is_not_opened_again() {
        assertThat(received()
                        .when(COORDINATOR, new ReceiveRequest(Cast.CHILD, on("Mon 5 Jan 2026")))
                        .refusals())
                .hasSize(1);
    }

    @Test
    void reg_4_the_family_is_told_that_an_assessment_is_considered() {
        received()
                .when(COORDINATOR, new NotifyConsideration(on("Mon 5 Jan 2026")))
                .thenHappened(ConsiderationNotified.class)
                .thenStatus(CaseStatus.REQUEST_DECISION);
    }

    @Test
    void s_36_the_authority_decides_to_assess_and_names_the_coordinator() {
        Scenario assessing = assessing();
        assessing.thenHappened(DecidedToAssess.class).thenStatus(CaseStatus.ASSESSMENT_ADVICE);
        assertThat(assessing.ehcCase().record().coordinator()).contains(COORDINATOR.id());
        assertThat(assessing.ehcCase().stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(assessing.ehcCase().assessment().milestones().days())
                .containsEntry(Milestone.ASSESSMENT_AGREED, on("Mon 2 Feb 2026"));
    }

    @Test
    void a_decision_was_not_notified_before_the_case_began_or_in_the_future() {
        received()
                .on("Mon 2 Feb 2026")
                .when(HEAD_OF_SEND, new DecideToAssess(on("Sun 4 Jan 2026"), REASONS, COORDINATOR.id()))
                .thenRefused(RefusalCode.IMPOSSIBLE_DATE, "R-070")
                .thenRefusedAt("notifiedOn")
                .when(HEAD_OF_SEND, new DecideNotToAssess(on("Tue 3 Feb 2026"), REASONS))
                .thenRefused(RefusalCode.IMPOSSIBLE_DATE, "R-070")
                .when(HEAD_OF_SEND, new DecideToAssess(on("Mon 5 Jan 2026"), REASONS, COORDINATOR.id()))
                .thenHappened(DecidedToAssess.class);
    }

    @Test
    void s_36_5_a_refusal_to_assess_leaves_the_case_open_while_an_appeal_is_possible() {
        refusedToAssess()
                .thenHappened(DecidedNotToAssess.class)
                .thenStatus(CaseStatus.NOT_ASSESSING)
                .on("Thu 2 Apr 2026")
                .when(COORDINATOR, new EndAppealWindow(REASONS))
                .thenRefused(RefusalCode.NOT_NOW, "HESC Rules r.20(1)(c)")
                .on("Fri 3 Apr 2026")
                .when(COORDINATOR, new EndAppealWindow(REASONS))
                .thenHappened(AppealWindowEnded.class)
                .thenStatus(CaseStatus.CLOSED_IN_PROCESS);
    }

    @Test
    void a_case_that_was_closed_by_a_decision_says_by_which() {
        Scenario notAssessed = refusedToAssess().on("Fri 3 Jul 2026").when(COORDINATOR, new EndAppealWindow(REASONS));
        Scenario notIssued = refusedToIssue().on("Fri 3 Jul 2026").when(COORDINATOR, new EndAppealWindow(REASONS));
        assertThat(closure(notAssessed))
                .isEqualTo(new RecordState.Closure(ClosureReason.NOT_ASSESSED, CaseStatus.NOT_ASSESSING));
        assertThat(closure(notIssued))
                .isEqualTo(new RecordState.Closure(ClosureReason.NOT_ISSUED, CaseStatus.NOT_ISSUING));
        assertThat(notIssued.ehcCase().stage()).isEqualTo(Stage.ASSESSMENT);
    }

    private static RecordState.Closure closure(Scenario scenario) {
        return scenario.ehcCase().record().closure().orElseThrow();
    }

    @Test
    void a_refusal_to_assess_that_is_reversed_leads_to_the_assessment() {
        refusedToAssess()
                .when(HEAD_OF_SEND, reverse(Optional.empty()))
                .thenRefused(RefusalCode.MISSING, "R-067")
                .when(HEAD_OF_SEND, reverse(Optional.of(COORDINATOR.id())))
                .thenHappened(DecisionReversed.class)
                .thenStatus(CaseStatus.ASSESSMENT_ADVICE);
    }

    @Test
    void a_refusal_to_issue_that_is_reversed_leads_to_the_draft_plan() {
        Scenario reversed = refusedToIssue().when(HEAD_OF_SEND, reverse(Optional.empty()));
        reversed.thenHappened(DecisionReversed.class).thenStatus(CaseStatus.DRAFTING);
        assertThat(reversed.ehcCase().assessment().refusedOn()).isEmpty();
        assertThat(reversed.ehcCase().assessment().milestones().days())
                .containsEntry(Milestone.PLAN_DECIDED, on("Mon 2 Feb 2026"));
        assertThat(reversed.ehcCase().record().coordinator()).contains(COORDINATOR.id());
    }

    @Test
    void a_reversal_has_a_possible_day() {
        refusedToAssess()
                .when(
                        HEAD_OF_SEND,
                        new ReverseDecision(
                                ReversalGround.CONCESSION,
                                on("Thu 1 Jan 2026"),
                                REASONS,
                                Optional.of(COORDINATOR.id())))
                .thenRefusedAt("on")
                .when(
                        HEAD_OF_SEND,
                        new ReverseDecision(
                                ReversalGround.CONCESSION,
                                on("Fri 1 Jan 2027"),
                                REASONS,
                                Optional.of(COORDINATOR.id())))
                .thenRefusedAt("on");
    }

    private static ReverseDecision reverse(Optional<io.github.ehckit.people.PersonId> coordinator) {
        return new ReverseDecision(ReversalGround.TRIBUNAL_ORDER, on("Mon 9 Mar 2026"), REASONS, coordinator);
    }

    @Test
    void advice_that_is_outstanding_is_noted_and_bars_no_decision() {
        Scenario ready = psychologistAndTeamAsked().when(COORDINATOR, new MoveToDecision(Optional.empty()));
        ready.thenHappened(AssessmentPapersReady.class).thenStatus(CaseStatus.ASSESSMENT_DECISION);
        assertThat(ready.notices()).map(notice -> notice.under()).endsWith("reg 6(1)(d)", "reg 6(1)(c)");
        Scenario one = psychologistSubmitted().when(HEAD_OF_SEND, new DecideToIssue(on("Wed 4 Mar 2026"), REASONS));
        assertThat(one.notices())
                .map(notice -> notice.under())
                .endsWith("reg 6(1)(c)")
                .doesNotContain("reg 6(1)(d)");
    }

    @Test
    void the_papers_can_go_back_for_more_advice() {
        assessing()
                .when(COORDINATOR, new MoveToDecision(Optional.of(wording("ready"))))
                .when(COORDINATOR, new ReturnToAdvice(wording("medical advice is missing")))
                .thenHappened(AssessmentReturned.class)
                .thenStatus(CaseStatus.ASSESSMENT_ADVICE);
    }

    @Test
    void s_37_a_decision_to_issue_leaves_the_assessment_stage() {
        Scenario drafting = assessing().when(HEAD_OF_SEND, new DecideToIssue(on("Mon 2 Feb 2026"), REASONS));
        drafting.thenHappened(DecidedToIssue.class).thenStatus(CaseStatus.DRAFTING);
        assertThat(drafting.ehcCase().stage()).isEqualTo(Stage.PLAN);
        assertThat(drafting.ehcCase().assessment().milestones().days())
                .containsEntry(Milestone.PLAN_AGREED, on("Mon 2 Feb 2026"));
    }

    @Test
    void s_36_9_a_decision_not_to_issue_leaves_the_assessment_stage() {
        refusedToIssue().thenHappened(DecidedNotToIssue.class).thenStatus(CaseStatus.NOT_ISSUING);
    }

    @Test
    void a_decision_to_issue_has_a_possible_day() {
        assessing()
                .when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Feb 2026"), REASONS))
                .thenRefusedAt("notifiedOn")
                .when(HEAD_OF_SEND, new DecideNotToIssue(on("Fri 2 Jan 2026"), REASONS))
                .thenRefusedAt("notifiedOn");
    }

    @Test
    void a_request_is_withdrawn_only_when_that_is_confirmed() {
        received()
                .when(SENCO, new WithdrawRequest(REASONS, false))
                .thenRefused(RefusalCode.NOT_CONFIRMED, "practice")
                .when(SENCO, new WithdrawRequest(REASONS, true))
                .thenHappened(RequestWithdrawn.class)
                .thenStatus(CaseStatus.CLOSED_OUTSIDE);
    }

    @Test
    void withdrawing_a_request_withdraws_what_is_pending_and_leaves_what_was_submitted() {
        Scenario withdrawn = psychologistSubmitted().when(COORDINATOR, new WithdrawRequest(REASONS, true));
        withdrawn.thenHappened(AdviceRequestWithdrawn.class, RequestWithdrawn.class);
        assertThat(withdrawn.asked(1).status()).isInstanceOf(AdviceStatus.Submitted.class);
        assertThat(withdrawn.asked(2).status()).isInstanceOf(AdviceStatus.Withdrawn.class);
        assertThat(withdrawn.response(2).status()).isEqualTo(AdviceDraft.Status.WITHDRAWN);
        assertThat(closure(withdrawn).reason()).isEqualTo(ClosureReason.WITHDRAWN);
    }

    @Test
    void nobody_who_was_not_involved_can_withdraw_a_request() {
        psychologistAndTeamAsked()
                .when(PSYCHOLOGIST, new WithdrawRequest(REASONS, true))
                .thenRefused(RefusalCode.NOT_PERMITTED, "CFA s.36(1)");
    }

    private static Scenario refusedToAssess() {
        return received()
                .on("Mon 2 Feb 2026")
                .when(HEAD_OF_SEND, new DecideNotToAssess(on("Mon 2 Feb 2026"), REASONS))
                .on("Mon 9 Mar 2026");
    }

    private static Scenario refusedToIssue() {
        return assessing()
                .when(HEAD_OF_SEND, new DecideNotToIssue(on("Mon 2 Feb 2026"), REASONS))
                .on("Mon 9 Mar 2026");
    }
}
