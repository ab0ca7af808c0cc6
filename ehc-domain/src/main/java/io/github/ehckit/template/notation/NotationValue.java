package io.github.ehckit.template.notation;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The words for the kinds of value in a notation. */
public enum NotationValue implements MessageKey {
    TEXT("text in quotes"),
    WHOLE_NUMBER("a whole number"),
    FLAG("`true` or `false`"),
    LIST("a list"),
    OBJECT("an object"),
    OTHER("a value of another kind");

    private final String english;

    NotationValue(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.TEMPLATE_AUTHOR;
    }

    @Override
    public String english() {
        return english;
    }
}
