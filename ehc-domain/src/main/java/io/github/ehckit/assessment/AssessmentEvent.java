package io.github.ehckit.assessment;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.message.Message;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.StatusBefore;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.record.ClosureReason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event in the life of a request for an EHC needs assessment, from its arrival to the decision whether to issue a
 * plan.
 */
public sealed interface AssessmentEvent extends CaseEvent, CaseEvent.OnCaseFile {

    /** An event that opens a case: the first of its history. */
    sealed interface Opened extends AssessmentEvent {
        Child child();

        /** Returns the day from which the time limits run. */
        LocalDate startsOn();
    }

    record RequestReceived(Child child, LocalDate startsOn) implements Opened {}

    record ResponsibilityAssumed(Child child, LocalDate startsOn, PersonalText ground) implements Opened {}

    record ConsiderationNotified(LocalDate notifiedOn) implements AssessmentEvent {}

    record DecidedToAssess(LocalDate notifiedOn, PersonalText reasons, PersonId coordinator)
            implements AssessmentEvent {}

    record DecidedNotToAssess(LocalDate notifiedOn, PersonalText reasons) implements AssessmentEvent {}

    record RequestWithdrawn(PersonalText reason) implements AssessmentEvent {}

    record AppealWindowEnded(LocalDate on, ClosureReason outcome) implements AssessmentEvent {}

    record DecisionReversed(ReversalGround ground, LocalDate on, PersonalText reasons, Optional<PersonId> coordinator)
            implements AssessmentEvent {}

    record AssessmentPapersReady(Optional<PersonalText> note) implements AssessmentEvent {}

    record AssessmentReturned(PersonalText reason) implements AssessmentEvent {}

    record DecidedToIssue(LocalDate notifiedOn, PersonalText reasons) implements AssessmentEvent {}

    record DecidedNotToIssue(LocalDate notifiedOn, PersonalText reasons) implements AssessmentEvent {}

    @Override
    default CaseStatus leadsTo(StatusBefore was) {
        return switch (this) {
            case Opened opened -> CaseStatus.REQUEST_RECEIVED;
            case ConsiderationNotified notified -> CaseStatus.REQUEST_DECISION;
            case DecidedToAssess decided -> CaseStatus.ASSESSMENT_ADVICE;
            case DecidedNotToAssess decided -> CaseStatus.NOT_ASSESSING;
            case RequestWithdrawn withdrawn -> CaseStatus.CLOSED_OUTSIDE;
            case AppealWindowEnded ended -> CaseStatus.CLOSED_IN_PROCESS;
            case DecisionReversed reversed ->
                was.status() == CaseStatus.NOT_ISSUING ? CaseStatus.DRAFTING : CaseStatus.ASSESSMENT_ADVICE;
            case AssessmentPapersReady ready -> CaseStatus.ASSESSMENT_DECISION;
            case AssessmentReturned returned -> CaseStatus.ASSESSMENT_ADVICE;
            case DecidedToIssue decided -> CaseStatus.DRAFTING;
            case DecidedNotToIssue decided -> CaseStatus.NOT_ISSUING;
        };
    }

    @Override
    default Message message() {
        return io.github.ehckit.outcome.Refusal.of(io.github.ehckit.outcome.RefusalCode.MISSING, "practice", sentence()).message();
    }

    @Override
    default String sentence() {
        return switch (this) {
            case RequestReceived received -> "A request for an assessment was received";
            case ResponsibilityAssumed assumed -> "The authority became responsible for the child or young person";
            case ConsiderationNotified notified -> "The family was told that an assessment is being considered";
            case DecidedToAssess decided -> "The authority decided to assess";
            case DecidedNotToAssess decided -> "The authority decided not to assess";
            case RequestWithdrawn withdrawn -> "The request was withdrawn";
            case AppealWindowEnded ended -> "The time to appeal ended and the case was closed";
            case DecisionReversed reversed -> "The authority's refusal was reversed";
            case AssessmentPapersReady ready -> "The advice went to the decision whether to issue a plan";
            case AssessmentReturned returned -> "The case went back to gathering advice";
            case DecidedToIssue decided -> "The authority decided to issue a plan";
            case DecidedNotToIssue decided -> "The authority decided not to issue a plan";
        };
    }
}
