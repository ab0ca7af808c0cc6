package io.github.ehckit.message;

import java.util.List;

/**
 * A message to a person: a key, and its arguments as data. Holds no personal data: it may be logged (P13).
 *
 * <p>A host that hands messages to a front end passes on {@link MessageKey#key()}, the name and value of each argument, and
 * the sentence; an enum by itself is written as the name of its constant alone.
 *
 * @param key the key
 * @param arguments each with its own name; exactly those that the English text of the key names
 */
public record Message(MessageKey key, List<Argument> arguments) {

    /** @throws IllegalArgumentException if an argument is missing, repeated or not in the English text of the key */
    public Message {
        arguments = List.copyOf(arguments);
        List<String> given = arguments.stream().map(Argument::name).sorted().toList();
        List<String> named = MessageFormatter.argumentNames(key.english());
        if (!given.equals(named)) {
            throw new IllegalArgumentException(
                    "Give the message " + key.key() + " the arguments " + named + " instead of " + given + ".");
        }
    }

    /** Returns the message in English. */
    public String english() {
        return MessageFormatter.english().of(this);
    }

    @Override
    public String toString() {
        return english();
    }
}
