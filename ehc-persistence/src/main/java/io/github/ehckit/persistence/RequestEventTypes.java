package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.EventTypes.Row.row;

import io.github.ehckit.casework.RequestEvent;
import java.util.List;

/** The names of the events of the chapter on requests for an assessment. */
final class RequestEventTypes {
    private RequestEventTypes() {}

    static List<EventTypes.Row> rows() {
        return List.of(
                row(RequestEvent.RequestReceived.class, "request-received/1"),
                row(RequestEvent.ResponsibilityAssumed.class, "responsibility-assumed/1"),
                row(RequestEvent.ConsiderationNotified.class, "consideration-notified/1"),
                row(RequestEvent.DecidedToAssess.class, "decided-to-assess/1"),
                row(RequestEvent.DecidedNotToAssess.class, "decided-not-to-assess/1"),
                row(RequestEvent.RequestWithdrawn.class, "request-withdrawn/1"),
                row(RequestEvent.AppealWindowEnded.class, "appeal-window-ended/1"),
                row(RequestEvent.DecisionReversed.class, "decision-reversed/1"),
                row(RequestEvent.AssessmentPapersReady.class, "assessment-papers-ready/1"),
                row(RequestEvent.AssessmentReturned.class, "assessment-returned/1"),
                row(RequestEvent.DecidedToIssue.class, "decided-to-issue/1"),
                row(RequestEvent.DecidedNotToIssue.class, "decided-not-to-issue/1"));
    }
}
