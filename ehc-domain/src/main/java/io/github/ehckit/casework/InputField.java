package io.github.ehckit.casework;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;

/** The names of the fields of commands, as people see them. */
public enum InputField implements MessageKey {
    CONFIRMED("confirmed", "confirmation"),
    FLAG("flag", "flag"),
    FROM_VERSION("from", "first version"),
    MEMBER("member", "member of the team"),
    MEMBER_OF_TEAM("to.member", "member of the team"),
    REASON("reason", "reason"),
    SINCE("since", "date of the change"),
    TEMPLATE("template", "template"),
    TO_VERSION("to", "second version"),
    UNSAVED_COPY("number", "unsaved copy");

    private final String component;
    private final String english;

    InputField(String component, String english) {
        this.component = component;
        this.english = english;
    }

    /** Returns the place of the field at the top of a command. */
    public Place place() {
        return Place.of(component, this);
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
