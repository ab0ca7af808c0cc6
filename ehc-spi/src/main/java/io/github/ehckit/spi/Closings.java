package io.github.ehckit.spi;

import io.github.ehckit.port.StorageFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What plugins opened, to be closed in the opposite order. Thread-safe. */
final class Closings {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    synchronized void add(AutoCloseable resource) {
        open.push(resource);
    }

    /** Closes each, whatever the others do, and forgets it; what failed first is answered. */
    synchronized Optional<StorageFailure> close() {
        Optional<StorageFailure> first = Optional.empty();
        while (!open.isEmpty()) {
            Optional<StorageFailure> failure = close(open.pop());
            first = first.or(() -> failure);
        }
        return first;
    }

    private static Optional<StorageFailure> close(AutoCloseable resource) {
        try {
            resource.close();
            return Optional.empty();
        } catch (Exception failure) {
            return Optional.of(
                    new StorageFailure("closing " + resource.getClass().getName(), failure));
        }
    }
}
