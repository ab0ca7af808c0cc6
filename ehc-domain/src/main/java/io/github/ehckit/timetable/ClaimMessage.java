package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The findings on a claim of an exemption, for one time limit. */
public enum ClaimMessage implements MessageKey {
    LIFTS("An exemption from this time limit applies: {ground} ({provision})."),
    NOT_NAMED("The law does not allow this ground for this time limit. Keep to the time limit."),
    NOT_SHOWN("The dates do not show this ground: {ground}. Check them against {provision}."),
    NOT_IMPRACTICAL("Record why this ground made it impractical to meet this time limit: {ground} ({provision}).");

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
