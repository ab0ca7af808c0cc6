package io.github.ehckit.assessment;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.StatusBefore;
import io.github.ehckit.message.Message;
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

    record AppealWindowEnded(LocalDate on, ClosureReason outcome, PersonalText reason) implements AssessmentEvent {}

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
        return timeline().message();
    }

    private AssessmentTimeline timeline() {
        return switch (this) {
            case RequestReceived received -> AssessmentTimeline.REQUEST_RECEIVED;
            case ResponsibilityAssumed assumed -> AssessmentTimeline.RESPONSIBILITY_ASSUMED;
            case ConsiderationNotified notified -> AssessmentTimeline.CONSIDERATION_NOTIFIED;
            case DecidedToAssess decided -> AssessmentTimeline.DECIDED_TO_ASSESS;
            case DecidedNotToAssess decided -> AssessmentTimeline.DECIDED_NOT_TO_ASSESS;
            case RequestWithdrawn withdrawn -> AssessmentTimeline.REQUEST_WITHDRAWN;
            case AppealWindowEnded ended -> AssessmentTimeline.APPEAL_TIME_ENDED;
            case DecisionReversed reversed -> AssessmentTimeline.DECISION_REVERSED;
            case AssessmentPapersReady ready -> AssessmentTimeline.SENT_TO_DECISION;
            case AssessmentReturned returned -> AssessmentTimeline.RETURNED_TO_ADVICE;
            case DecidedToIssue decided -> AssessmentTimeline.DECIDED_TO_ISSUE;
            case DecidedNotToIssue decided -> AssessmentTimeline.DECIDED_NOT_TO_ISSUE;
        };
    }
}
