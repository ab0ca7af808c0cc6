package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The words for the parts of a template in a place: Social, emotional and mental health, outcome 1, provision 1. */
public enum TemplatePart implements MessageKey {
    SECTION("{label}"),
    GROUP("{label}"),
    ENTRY("{entry} {number}");

    private final String english;

    TemplatePart(String english) {
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
