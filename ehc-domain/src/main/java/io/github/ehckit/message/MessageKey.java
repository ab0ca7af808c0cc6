package io.github.ehckit.message;

import java.util.List;

/**
 * The key of a message, with its English text. Enums implement it: the constants of one enum are the messages of one
 * chapter for one use.
 *
 * <p>The English text names its arguments in braces: {@code Enter {label}.} A translation may put them in another order.
 */
public interface MessageKey {

    /** Returns the name of the message among those of its type. */
    String name();

    /** Returns the people for whom the message is written. */
    Audience audience();

    /** Returns the English text, with the names of its arguments in braces. */
    String english();

    /**
     * Returns the key by which translations name the message, such as {@code case-status.drafting}: the name of the
     * type and that of the message. It is part of the API.
     */
    default String key() {
        return KeyNames.of(this);
    }

    /**
     * Makes the message with its arguments, in any order.
     *
     * @throws IllegalArgumentException if an argument is missing, repeated or not in the English text
     */
    default Message message(Argument... arguments) {
        return new Message(this, List.of(arguments));
    }
}
