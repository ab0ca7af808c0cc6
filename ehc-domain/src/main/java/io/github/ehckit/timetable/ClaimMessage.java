package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The findings on a claim of an exemption, for one time limit. */
public enum ClaimMessage implements MessageKey {
    LIFTS("{ground} made it impractical to meet this time limit ({provision})."),
    NOT_NAMED("The law does not name this ground for this time limit. You do not need to do anything."),
    NOT_SHOWN("The dates do not show {ground}. Check them against {provision}."),
    NOT_IMPRACTICAL("Record why {ground} made it impractical to meet this time limit ({provision}).");

    private final String english;

    ClaimMessage(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.OFFICER;
    }

    @Override
    public String english() {
        return english;
    }
}
