package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The states of the duties of reg 6(1), each with the next step. */
public enum DutyMessage implements MessageKey {
    NO_ASSESSMENT("{kind} is needed only after a decision to assess. You do not need to do anything."),
    BEFORE_YEAR_NINE("{kind} is needed from year 9. You do not need to do anything."),
    NO_PERSON_NAMED("{kind} is needed once a person to ask has been named. Send a request then."),
    WITHDRAWN("{kind} is not awaited, because {requests} was withdrawn ({law}). Read the reason."
            + " Send another request if the advice is needed after all."),
    NOT_REQUESTED("{kind} has not been requested yet. Send a request for advice ({law})."),
    REQUESTED(
            "{kind} has not been given yet ({law}). Check the due date of {requests}, and contact the contributor if it has passed."),
    PROMISED("{kind} is promised by {day} and has not been given yet ({law})."
            + " Read the response to {requests}, and send the allocated worker a request for advice."),
    PROMISED_UNDATED("{kind} is promised and has not been given yet ({law})."
            + " Read the response to {requests}, and send the allocated worker a request for advice."),
    MET("{kind} was given in answer to {requests}. You do not need to do anything."),
    MET_BY_PREVIOUS_ADVICE(
            "{kind} was given before, and is agreed to be sufficient (reg 6(4)). You do not need to do anything."),
    UNMET("No advice was given in answer to {requests}. Send another request for {kind} ({law})."),
    REQUEST("request {number}");

    private final String english;

    DutyMessage(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.OFFICER;
    }

    @Override
    public String english() {
        return english;
    }
}
