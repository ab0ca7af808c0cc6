package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** A ground on which the person or team that was asked declines a request for advice before any form. */
public enum DeclineGround implements MessageKey {
    /** The child or young person is not theirs to advise on. */
    NOT_OURS("This is not for us"),
    /** The request is about a child or young person whom they were not meant to be asked about. */
    WRONG_CHILD("Wrong child or young person"),
    /** They do not know the child or young person, and someone else does. */
    NOT_KNOWN("Not known to us"),
    OTHER("Another reason");

    private final String english;

    DeclineGround(String english) {
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
