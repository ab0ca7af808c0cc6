package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The entries of the timeline about previous advice. */
public enum DutyTimeline implements MessageKey {
    PREVIOUS_ADVICE_USED("The local authority will use previous advice: {kind}."),
    PREVIOUS_ADVICE_SET_ASIDE("The local authority will no longer use the previous advice.");

    private final String english;

    DutyTimeline(String english) {
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
