package io.github.ehckit.template.notation;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageKey;
import java.util.Collection;
import java.util.List;

/** The words for the parts of a template's notation in a place: Section ‘Background’, question 2, option 1. */
public enum NotationPart implements MessageKey {
    NAMED_SECTION("section ‘{label}’"),
    SECTION("section {number}"),
    NAMED_PART("part ‘{label}’"),
    PART("part {number}"),
    NAMED_GROUP("group ‘{label}’"),
    GROUP("group {number}"),
    QUESTION("question {number}"),
    OPTION("option {number}"),
    SHARED_BLOCKS("shared blocks ‘{name}’"),
    MIGRATION("migration {number}"),
    MOVE("move {number}"),
    ITEM("item {number}"),
    PROPERTY("`{name}`");

    private final String english;

    NotationPart(String english) {
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

    Message named(String label) {
        return message(Argument.label("label", label));
    }

    Message numbered(int number) {
        return message(Argument.of("number", number));
    }

    static Message property(String name) {
        return PROPERTY.message(Argument.code("name", name));
    }

    static List<Message> properties(Collection<String> names) {
        return names.stream().map(NotationPart::property).toList();
    }
}
