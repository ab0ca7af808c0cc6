package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.Outbox.DeliveryResult;
import java.time.Instant;
import java.util.Optional;

/**
 * A notification in the outbox.
 *
 * @param notification to be sent
 * @param dueAt from when it may be claimed; while it is claimed, the end of the lease
 * @param attempts how often it was claimed
 * @param end its final result; empty while it waits
 */
record PendingNotification(Notification notification, Instant dueAt, int attempts, Optional<DeliveryResult> end) {

    boolean belongsTo(AuthorityCode authority) {
        return notification.about().authority().equals(authority);
    }

    boolean dueBy(Instant now) {
        return end.isEmpty() && !dueAt.isAfter(now);
    }

    PendingNotification claimedUntil(Instant endOfLease) {
        return new PendingNotification(notification, endOfLease, attempts + 1, end);
    }

    /**
     * Returns it after the result of an attempt: a final result never changes, and only the latest attempt sets when it
     * is due again.
     */
    PendingNotification settled(int attempt, DeliveryResult fate, Instant at) {
        if (end.isPresent() || (fate == DeliveryResult.DUE_AGAIN && attempt != attempts)) {
            return this;
        }
        return fate == DeliveryResult.DUE_AGAIN
                ? new PendingNotification(notification, at, attempts, end)
                : new PendingNotification(notification, dueAt, attempts, Optional.of(fate));
    }

    /** Returns it as due again, as if it had never been claimed. */
    PendingNotification requeued(Instant at) {
        return new PendingNotification(notification, at, 0, Optional.empty());
    }

    ClaimedNotification dispatch() {
        return ClaimedNotification.of(notification, attempts);
    }
}
