package io.github.ehckit.assessment;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The entries of the timeline about a request for an EHC needs assessment. */
public enum AssessmentTimeline implements MessageKey {
    REQUEST_RECEIVED("The local authority received the request for an EHC needs assessment."),
    RESPONSIBILITY_ASSUMED("The local authority became responsible for the child or young person."),
    CONSIDERATION_NOTIFIED(
            "The local authority told the parent or young person that it is considering an EHC needs assessment."),
    DECIDED_TO_ASSESS("The local authority decided to assess."),
    DECIDED_NOT_TO_ASSESS("The local authority decided not to assess."),
    REQUEST_WITHDRAWN("The request for an EHC needs assessment was withdrawn."),
    APPEAL_TIME_ENDED("The time to appeal ended, and the case was closed."),
    DECISION_REVERSED("The earlier refusal was overturned."),
    SENT_TO_DECISION("The local authority started to decide whether to issue a plan."),
    RETURNED_TO_ADVICE("The local authority went back to gathering advice."),
    DECIDED_TO_ISSUE("The local authority decided to issue a plan."),
    DECIDED_NOT_TO_ISSUE("The local authority decided not to issue a plan.");

    private final String english;

    AssessmentTimeline(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }
}
