package io.github.ehckit.spi;

import java.io.Serial;
import java.util.List;

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

    private final transient List<String> problems;

    AssemblyException(List<String> problems) {
        super("The hub cannot be opened:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns every problem, in one or two sentences each; empty only after Java serialization of the exception. */
    public List<String> problems() {
        return problems == null ? List.of() : problems;
    }
}
