package io.github.ehckit.usecase;

import io.github.ehckit.port.ClaimedItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A call of a {@link Worker}. It takes the items that were due when it began, each once, and therefore ends. It also
 * ends, after the present item, when its thread is interrupted.
 *
 * <p>An item is claimed when its turn comes, so that its lease covers one attempt.
 */
final class WorkCall<I extends ClaimedItem, R extends Enum<R>> {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final Worker<I, R> worker;
    private final Instant began;
    private final int most;
    private final Set<String> names = new HashSet<>();
    private final Map<R, Integer> counts = new TreeMap<>();
    private final List<FailedAttempt> failures = new ArrayList<>();

    WorkCall(Worker<I, R> worker, Instant began, int most) {
        this.worker = worker;
        this.began = began;
        this.most = most;
    }

    /**
     * Works, and reports.
     *
     * @throws io.github.ehckit.port.StorageException if no item can be claimed
     */
    WorkReport<R> report() {
        for (Optional<I> next = next(); next.isPresent(); next = next()) {
            work(next.get());
        }
        return new WorkReport<>(counts, failures);
    }

    private Optional<I> next() {
        boolean ended = names.size() >= most || Thread.currentThread().isInterrupted();
        return ended ? Optional.empty() : worker.next(began, LEASE).filter(this::isNew);
    }

    /**
     * Answers whether an item is new in this call. An item claimed again ends the call, which would otherwise never
     * end.
     */
    private boolean isNew(I item) {
        return names.add(item.name());
    }

    /**
     * Works on one item. Some databases close the resources of an interrupted thread: it is interrupted again once the
     * result is saved.
     */
    private void work(I item) {
        R end = worker.endBefore(item).orElseGet(() -> attempted(item));
        boolean interrupted = Thread.interrupted();
        complete(item, end);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private R attempted(I item) {
        try {
            return Objects.requireNonNull(worker.attempt(item), "The adapter must return an answer.");
        } catch (Throwable failure) {
            failed(item, failure);
            return worker.again();
        }
    }

    /**
     * Saves the result. If that fails it is tried once more, so that no item is sent twice for one failure; then the
     * attempt has failed.
     */
    private void complete(I item, R end) {
        try {
            count(item, end);
        } catch (Throwable failure) {
            failed(item, failure);
            completeInAnyCase(item, List.of(end, worker.again()));
        }
    }

    /** Saves the first of these results that can be saved; if none can, the lease ends by itself. */
    private void completeInAnyCase(I item, List<R> ends) {
        for (R end : ends) {
            try {
                count(item, end);
                return;
            } catch (Throwable reported) {
                // The first failure of the item says enough.
            }
        }
    }

    private void count(I item, R end) {
        counts.merge(worker.complete(item, end, began), 1, Integer::sum);
    }

    private void failed(I item, Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        failures.add(new FailedAttempt(
                item.name(), item.attempt(), failure.getClass().getName()));
    }
}
