package io.github.ehckit.timetable;

/** The holder of a duty, who owes the act of a time limit or may use the time that it gives. */
public enum DutyHolder {
    LA("the local authority"),
    OLD_LA("the old local authority"),
    NEW_LA("the new local authority"),
    HOME_LA("the home local authority"),
    RELEASE_LA("the local authority on release"),
    FAMILY("the parent or young person"),
    APPROPRIATE_PERSON("the appropriate person"),
    BODY_ASKED("the body asked for advice"),
    SETTING("the governing body, proprietor or principal"),
    SCHOOL("the school"),
    MEETING_ORGANISER("the person arranging the meeting"),
    REPORT_WRITER("the head teacher or principal asked by the local authority, otherwise the authority"),
    LA_OR_SCHOOL("the local authority or the school"),
    ICB("the commissioning body"),
    OLD_ICB("the old responsible commissioning body"),
    NEW_ICB("the new responsible commissioning body"),
    LA_OR_ICB("the local authority or the commissioning body"),
    MEDIATION_ARRANGER("the body arranging the mediation"),
    MEDIATION_ADVISER("the mediation adviser"),
    TRIBUNAL("the Tribunal"),
    ANYONE("whoever is bound by the limit");

    private final String words;

    DutyHolder(String words) {
        this.words = words;
    }

    /** Returns the holder in words, as named in a sentence, with the article. */
    public String words() {
        return words;
    }
}
