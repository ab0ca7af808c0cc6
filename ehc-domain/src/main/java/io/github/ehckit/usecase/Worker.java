package io.github.ehckit.usecase;

import io.github.ehckit.notification.RetryPolicy;
import io.github.ehckit.port.ClaimedItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A worker on items that wait, one after the other. Any failure with one item is a failed attempt of that item, which
 * is tried again by the {@link RetryPolicy} and then parked; it stops no other item (P6).
 *
 * @param <I> the type of the items
 * @param <R> the results of an attempt
 */
abstract class Worker<I extends ClaimedItem, R extends Enum<R>> {
    private final Clock clock;
    private final R again;
    private final R parked;

    /**
     * Makes a worker.
     *
     * @param again the result of an attempt that another one follows
     * @param parked the result of an item for which there is no further attempt
     */
    Worker(Clock clock, R again, R parked) {
        this.clock = clock;
        this.again = again;
        this.parked = parked;
    }

    /** Claims the item that has been due longest, if one was due by that moment. */
    abstract Optional<I> claim(Instant dueBy, Instant until);

    /** Does the work, and saves nothing of it yet. */
    abstract R attempt(I item) throws Throwable;

    /**
     * Saves the result of an attempt.
     *
     * @param at the moment; if there is to be another attempt, the moment from which it is due
     */
    abstract void keep(I item, R end, Instant at);

    /**
     * Works on the items that are due now, each once.
     *
     * @param most the greatest number of items
     */
    final WorkReport<R> work(int most) {
        return new WorkCall<>(this, clock.instant(), most).report();
    }

    /** Returns the result of an attempt that failed. */
    final R again() {
        return again;
    }

    /** Claims the next item that was due when the call began, for as long as one attempt may take. */
    final Optional<I> next(Instant began, Duration lease) {
        return claim(began, now(began).plus(lease));
    }

    /** Returns the result of an item whose attempts are used up: their processes died before they could save one. */
    final Optional<R> endBefore(I item) {
        return RetryPolicy.isOver(item.attempt()) ? Optional.of(parked) : Optional.empty();
    }

    /** Saves the result of an attempt; a failed attempt is the last if the plan has no further one. */
    final R complete(I item, R end, Instant began) {
        Optional<Duration> wait = end == again ? RetryPolicy.waitAfter(item.attempt(), item.name()) : Optional.empty();
        R kept = end == again && wait.isEmpty() ? parked : end;
        keep(item, kept, now(began).plus(wait.orElse(Duration.ZERO)));
        return kept;
    }

    /** Reads the clock. One that was put back during the call stands still for it. */
    private Instant now(Instant began) {
        Instant now = clock.instant();
        return now.isAfter(began) ? now : began;
    }
}
