package io.github.ehckit.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The policy for repeating failed work, a delivery or a scan (P6). It is tried again after 1, 5 and 30 minutes, 2, 6,
 * 24 and 48 hours. Each wait varies by up to 20 %, so that attempts do not come in waves. Then it is parked for people
 * to look at.
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
     * Returns the wait after a failed attempt; empty if it was the last one.
     *
     * @param attempts made so far, from 1
     * @param key of the work, which determines its share of the spread
     */
    public static Optional<Duration> waitAfter(int attempts, String key) {
        return attempts > WAITS.size()
                ? Optional.empty()
                : Optional.of(spread(WAITS.get(Math.max(1, attempts) - 1), key));
    }

    /**
     * Answers whether an attempt is one too many: the last planned attempt has begun, and its process never reported a
     * result.
     *
     * @param attempt the number of the attempt that would be made now, from 1
     */
    public static boolean isOver(int attempt) {
        return attempt > WAITS.size() + 1;
    }

    private static Duration spread(Duration wait, String key) {
        int percent = 100 - SPREAD_PERCENT + Math.floorMod(key.hashCode(), 2 * SPREAD_PERCENT + 1);
        return wait.multipliedBy(percent).dividedBy(100);
    }
}
