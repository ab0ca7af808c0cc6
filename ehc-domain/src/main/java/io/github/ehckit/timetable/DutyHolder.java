package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The holder of a duty, who owes the act of a time limit or may use the time that it gives. */
public enum DutyHolder implements MessageKey {
    LA("the local authority"),
    OLD_LA("the old local authority"),
    NEW_LA("the new local authority"),
    HOME_LA("the home local authority"),
    RELEASE_LA("the local authority on release"),
    FAMILY("the parent or young person"),
    APPROPRIATE_PERSON("the appropriate person"),
    BODY_ASKED("the body asked for advice"),
    SETTING("the education setting"),
    SCHOOL("the school"),
    MEETING_ORGANISER("the person arranging the meeting"),
    REPORT_WRITER("the head teacher or principal asked by the local authority, otherwise the local authority"),
    LA_OR_SCHOOL("the local authority or the school"),
    ICB("the integrated care board"),
    OLD_ICB("the old integrated care board"),
    NEW_ICB("the new integrated care board"),
    LA_OR_ICB("the local authority or the integrated care board"),
    MEDIATION_ARRANGER("the body arranging the mediation"),
    MEDIATION_ADVISER("the mediation adviser"),
    TRIBUNAL("the Tribunal"),
    ANYONE("everyone bound by the limit");

    private final String english;

    DutyHolder(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    /** Returns the holder as named in a sentence, with the article. */
    @Override
    public String english() {
        return english;
    }
}
