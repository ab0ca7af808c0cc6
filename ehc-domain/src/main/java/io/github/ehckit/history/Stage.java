package io.github.ehckit.history;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
/** The stages of the guide's status bar, in their order. */
public enum Stage implements MessageKey {
    REQUEST("Request"),
    ASSESSMENT("Assessment"),
    PLAN("Plan"),
    REVIEW("Review");

    private final String english;

    Stage(String english) {
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
