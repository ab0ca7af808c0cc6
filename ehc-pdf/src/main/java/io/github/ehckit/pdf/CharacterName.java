package io.github.ehckit.pdf;

import io.github.ehckit.document.VisibleText;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageKey;

/** The names by which a notice tells of characters: a number and the name in Unicode, never the text around them. */
public enum CharacterName implements MessageKey {
    NAMED("{number} {name}"),
    UNNAMED("{number}"),
    ONE_MORE("1 more"),
    MORE("{count} more");

    private final String english;

    CharacterName(String english) {
        this.english = english;
    }

    static Message of(int character) {
        Argument number = Argument.code("number", VisibleText.number(character));
        String name = Character.getName(character);
        return name == null ? UNNAMED.message(number) : NAMED.message(number, Argument.code("name", name));
    }

    static Message more(long count) {
        return count == 1 ? ONE_MORE.message() : MORE.message(Argument.of("count", count));
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }
}
