package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The register of words for a reader of time limits, with the name that it gives the parent or young person. */
public enum Register implements MessageKey {
    /** For the parent or the young person: it says <i>you</i>, and cites no law. */
    FAMILY(Audience.FAMILY, "you"),
    /** For the other parties to a case, such as an education setting: the same without <i>you</i>. */
    PARTY(Audience.FAMILY, "the parent or young person"),
    /** For officers of the local authority: it cites the law. */
    OFFICER(Audience.OFFICER, "the parent or young person");

    private final Audience audience;
    private final String english;

    Register(Audience audience, String english) {
        this.audience = audience;
        this.english = english;
    }

    /** Answers whether it cites the law. */
    public boolean citesLaw() {
        return this == OFFICER;
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
