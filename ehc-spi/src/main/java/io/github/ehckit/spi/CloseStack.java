package io.github.ehckit.spi;

import io.github.ehckit.port.StorageException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What plugins opened, to be closed in the opposite order. Thread-safe. */
final class CloseStack {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized void add(AutoCloseable resource) {
        open.push(resource);
    }

    /** Closes each, whatever the others do, and forgets it; what failed first is answered. */
    synchronized Optional<StorageException> close() {
        Optional<StorageException> first = Optional.empty();
        while (!open.isEmpty()) {
            Optional<StorageException> failure = close(open.pop());
            first = first.or(() -> failure);
        }
        return first;
    }

    private static Optional<StorageException> close(AutoCloseable resource) {
        try {
            resource.close();
            return Optional.empty();
        } catch (Exception failure) {
            return Optional.of(
                    new StorageException("closing " + resource.getClass().getName(), failure));
        }
    }
}
