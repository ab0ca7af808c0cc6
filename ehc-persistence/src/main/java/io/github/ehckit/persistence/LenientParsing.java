package io.github.ehckit.persistence;

import java.util.Optional;
import java.util.function.Supplier;

/** Reads what may be damaged, where one damaged row must not hide the others. */
final class LenientParsing {
    private LenientParsing() {}

    /** What is read; empty if it cannot be, whatever the reason. */
    static <T> Optional<T> of(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** The number of the next attempt; of a count that cannot be one, the nearest that can. */
    static int next(int attempts) {
        return Math.clamp(attempts + 1L, 1, Integer.MAX_VALUE);
    }
}
