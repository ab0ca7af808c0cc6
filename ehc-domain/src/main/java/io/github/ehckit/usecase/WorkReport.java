package io.github.ehckit.usecase;

import java.util.List;
import java.util.Map;

/**
 * A report on the work of one call.
 *
 * @param counts the number of items by result; results that no item had are left out
 * @param failures the failed attempts, in their order; each stopped only itself
 * @param <R> the results of an attempt
 */
public record WorkReport<R extends Enum<R>>(Map<R, Integer> counts, List<FailedAttempt> failures) {
    public WorkReport {
        counts = Map.copyOf(counts);
        failures = List.copyOf(failures);
    }

    /** Returns the number of items with this result. */
    public int count(R end) {
        return counts.getOrDefault(end, 0);
    }
}
