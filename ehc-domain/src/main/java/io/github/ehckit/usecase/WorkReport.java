package io.github.ehckit.usecase;

import java.util.List;
import java.util.Map;

/**
 * What one call of a worker has done.
 *
 * @param counts how many items met which end; ends that none met are left out
 * @param failures attempts that went wrong, in their order; each stopped nothing but itself
 * @param <R> how an attempt may end
 */
public record WorkReport<R extends Enum<R>>(Map<R, Integer> counts, List<FailedAttempt> failures) {
    public WorkReport {
        counts = Map.copyOf(counts);
        failures = List.copyOf(failures);
    }

    /** How many items met this end. */
    public int count(R end) {
        return counts.getOrDefault(end, 0);
    }
}
