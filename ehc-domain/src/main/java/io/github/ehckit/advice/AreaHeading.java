package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The headings of lists of areas of need. */
public enum AreaHeading implements MessageKey {
    IDENTIFIED("Areas identified as an area of need"),
    NOT_IDENTIFIED("Areas not identified as an area of need"),
    NOT_YET_ANSWERED("Areas not yet answered");

    private final String english;

    AreaHeading(String english) {
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
