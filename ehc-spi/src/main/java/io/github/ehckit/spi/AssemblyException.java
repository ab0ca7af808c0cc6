package io.github.ehckit.spi;

import io.github.ehckit.message.Message;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The exception that says why a hub cannot be opened: every problem at once, each with its remedy.
 *
 * <p>The exception that a plugin threw is the {@linkplain #getCause() cause} of this one; those of further plugins are
 * {@linkplain #getSuppressed() suppressed}. The message of a {@link io.github.ehckit.port.StorageException} is
 * repeated; those of others are not.
 */
public final class AssemblyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String HEAD = "The hub cannot be opened. Solve these problems:\n- ";

    private final transient List<Message> messages;

    AssemblyException(List<Message> messages) {
        super(messages.stream().map(Message::english).collect(Collectors.joining("\n- ", HEAD, "")));
        this.messages = List.copyOf(messages);
    }

    /** Returns every problem in English, in a few sentences each. */
    public List<String> problems() {
        return messages().stream().map(Message::english).toList();
    }

    /** Returns every problem as data; empty only after Java serialization of the exception. */
    public List<Message> messages() {
        return messages == null ? List.of() : messages;
    }
}
