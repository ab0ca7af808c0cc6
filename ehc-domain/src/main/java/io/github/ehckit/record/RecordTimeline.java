package io.github.ehckit.record;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The entries of the timeline about the case record. */
public enum RecordTimeline implements MessageKey {
    COORDINATOR_ASSIGNED("A case co-ordinator took responsibility for the case."),
    FLAG_SET("The flag ‘{flag}’ was set."),
    FLAG_CLEARED("The flag ‘{flag}’ was cleared."),
    CLOSED_OUTSIDE("The case was closed outside the process: {reason}."),
    REOPENED("The case was re-opened.");

    private final String english;

    RecordTimeline(String english) {
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
