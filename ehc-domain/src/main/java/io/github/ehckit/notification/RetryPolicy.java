package io.github.ehckit.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When work that failed is tried again, a delivery or a scan: after 1, 5 and 30 minutes, 2, 6, 24 and 48 hours, each 20 % more or less
 * so that attempts do not come in waves; then it is parked for people to look at (P6).
 */
public final class RetryPolicy {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24),
            Duration.ofHours(48));

    private static final int SPREAD_PERCENT = 20;

    private RetryPolicy() {}

    /**
     * How long to wait after a failed attempt; empty if it was the last one.
     *
     * @param attempts made so far, from 1
     * @param key of the work, from which its share of the spread follows
     */
    public static Optional<Duration> waitAfter(int attempts, String key) {
        return attempts > WAITS.size()
                ? Optional.empty()
                : Optional.of(spread(WAITS.get(Math.max(1, attempts) - 1), key));
    }

    /**
     * Whether an attempt is one too many: the last of the plan was begun before, and its process never told how it ended.
     *
     * @param attempt that would be made now, from 1
     */
    public static boolean isOver(int attempt) {
        return attempt > WAITS.size() + 1;
    }

    private static Duration spread(Duration wait, String key) {
        int percent = 100 - SPREAD_PERCENT + Math.floorMod(key.hashCode(), 2 * SPREAD_PERCENT + 1);
        return wait.multipliedBy(percent).dividedBy(100);
    }
}
