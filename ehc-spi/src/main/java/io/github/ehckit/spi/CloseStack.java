package io.github.ehckit.spi;

import io.github.ehckit.port.StorageException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A stack of the resources that plugins opened, to be closed in the opposite order. Thread-safe. */
final class CloseStack {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized void add(AutoCloseable resource) {
        open.push(resource);
    }

    /** Closes and forgets every resource, even if another fails; returns the first failure. */
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
