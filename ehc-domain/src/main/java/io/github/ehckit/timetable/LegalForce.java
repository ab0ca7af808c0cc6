package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The legal force of a time limit. An authority's planning date can never pass for a limit of law. */
public enum LegalForce implements MessageKey {
    /** Act, regulations or rules of the Tribunal, or their reading by a court: binding. */
    LAW("law"),
    /** The SEND Code of Practice: to be followed unless there is good reason not to. */
    GUIDANCE("guidance"),
    /** Practice of authorities and advisers: a date to plan by, which the law does not set. */
    PRACTICE("practice");

    private final String english;

    LegalForce(String english) {
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
