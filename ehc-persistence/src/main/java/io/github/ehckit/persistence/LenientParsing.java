package io.github.ehckit.persistence;

import java.util.Optional;
import java.util.function.Supplier;

/** Lenient parsing of values that may be damaged, so that one damaged row does not hide the others. */
final class LenientParsing {
    private LenientParsing() {}

    /** Returns the value; empty if it cannot be read, for any reason. */
    static <T> Optional<T> of(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Returns the number of the next attempt; for an impossible count, the nearest possible one. */
    static int next(int attempts) {
        return Math.clamp(attempts + 1L, 1, Integer.MAX_VALUE);
    }
}
