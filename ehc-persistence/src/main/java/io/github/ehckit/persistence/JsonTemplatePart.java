package io.github.ehckit.persistence;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageKey;

/** The words for a place in a file that is not JSON. */
public enum JsonTemplatePart implements MessageKey {
    LINE("line {number}"),
    COLUMN("column {number}");

    private final String english;

    JsonTemplatePart(String english) {
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

    Message numbered(int number) {
        return message(Argument.of("number", number));
    }
}
