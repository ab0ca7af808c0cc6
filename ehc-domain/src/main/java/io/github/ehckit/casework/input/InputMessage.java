package io.github.ehckit.casework.input;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The places in a command that have no field of their own. */
public enum InputMessage implements MessageKey {
    ENTRY("{field} ({number})");

    private final String english;

    InputMessage(String english) {
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
