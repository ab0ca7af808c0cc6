package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The words on the button of a group: Add outcome, Add step, Add provision. */
public enum GroupButton implements MessageKey {
    ADD("Add {entry}");

    private final String english;

    GroupButton(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.CONTRIBUTOR;
    }

    @Override
    public String english() {
        return english;
    }
}
