package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The status of a deadline as filters know it: whether its act is owed, and whether its last day is near or past. */
public enum DueStatus implements MessageKey {
    /** Nothing is owed any more, or there is no last day. */
    NOT_DUE("Not due"),
    /** The act is owed, and its last day is not near. */
    DUE("Due"),
    /** The act is owed, and its last day is near, or today. */
    DUE_SOON("Due soon"),
    /** The act is owed, and its last day has passed; a last day that is today has not. */
    OVERDUE("Overdue");

    private final String english;

    DueStatus(String english) {
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
