package io.github.ehckit.spi;

import java.io.Serial;
import java.util.List;

/**
 * Why a hub cannot be opened: every problem at once, each with what has to be done about it.
 *
 * <p>The exception that a plugin threw is the {@linkplain #getCause() cause} of this, those of others are
 * {@linkplain #getSuppressed() suppressed} ones. A {@link io.github.ehckit.port.StorageException} is told in its own words; the messages
 * of others are not repeated.
 */
public final class AssemblyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    AssemblyException(List<String> problems) {
        super("The hub cannot be opened:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, one sentence or two each; empty only after the exception has been through Java serialization. */
    public List<String> problems() {
        return problems == null ? List.of() : problems;
    }
}
