package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.EventTypes.Row.row;

import io.github.ehckit.assessment.AssessmentEvent;
import java.util.List;

/** The stored names of the events of requests for an assessment. */
final class AssessmentEventTypes {
    private AssessmentEventTypes() {}

    static List<EventTypes.Row> rows() {
        return List.of(
                row(AssessmentEvent.RequestReceived.class, "request-received/1"),
                row(AssessmentEvent.ResponsibilityAssumed.class, "responsibility-assumed/1"),
                row(AssessmentEvent.ConsiderationNotified.class, "consideration-notified/1"),
                row(AssessmentEvent.DecidedToAssess.class, "decided-to-assess/1"),
                row(AssessmentEvent.DecidedNotToAssess.class, "decided-not-to-assess/1"),
                row(AssessmentEvent.RequestWithdrawn.class, "request-withdrawn/1"),
                row(AssessmentEvent.AppealWindowEnded.class, "appeal-window-ended/1"),
                row(AssessmentEvent.DecisionReversed.class, "decision-reversed/1"),
                row(AssessmentEvent.AssessmentPapersReady.class, "assessment-papers-ready/1"),
                row(AssessmentEvent.AssessmentReturned.class, "assessment-returned/1"),
                row(AssessmentEvent.DecidedToIssue.class, "decided-to-issue/1"),
                row(AssessmentEvent.DecidedNotToIssue.class, "decided-not-to-issue/1"));
    }
}
