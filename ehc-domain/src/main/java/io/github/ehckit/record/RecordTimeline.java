package io.github.ehckit.record;

import static io.github.ehckit.message.Audience.FAMILY;
import static io.github.ehckit.message.Audience.OFFICER;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The entries of the timeline about the case record. */
public enum RecordTimeline implements MessageKey {
    COORDINATOR_ASSIGNED(FAMILY, "A case co-ordinator took responsibility for the case."),
    FLAG_SET(OFFICER, "The flag ‘{flag}’ was set."),
    FLAG_CLEARED(OFFICER, "The flag ‘{flag}’ was cleared."),
    CLOSED_OUTSIDE(FAMILY, "The case was closed outside the process. Reason: {reason}."),
    CLOSED_AFTER_DEATH(FAMILY, "The case was closed because the child or young person has died."),
    REOPENED(FAMILY, "The case was re-opened."),
    DAY_CORRECTED(FAMILY, "The {date} was corrected from {was} to {now}."),
    DATE_OF_BIRTH_CORRECTED(FAMILY, "The date of birth was corrected.");

    private final Audience audience;
    private final String english;

    RecordTimeline(Audience audience, String english) {
        this.audience = audience;
        this.english = english;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public String english() {
        return english;
    }
}
