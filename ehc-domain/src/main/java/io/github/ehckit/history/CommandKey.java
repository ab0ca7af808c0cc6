package io.github.ehckit.history;

import java.util.UUID;

/**
 * The key of a command, by which it is known when it is sent again: the host makes one for each form that it shows, and
 * passes it with every click.
 *
 * @param value a UUID that the person has used for no other command
 */
public record CommandKey(UUID value) {
    /** Makes a new key. */
    public static CommandKey random() {
        return new CommandKey(UUID.randomUUID());
    }
}
