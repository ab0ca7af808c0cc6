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
 * @param notification what is to be told
 * @param dueAt from when it may be claimed; while it is claimed, the end of the lease
 * @param attempts how often it was claimed
 * @param end what became of it for good; empty while it waits
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

    /** After the word of an attempt: an end stands for ever, and only the latest attempt says when it is due again. */
    PendingNotification settled(int attempt, DeliveryResult fate, Instant at) {
        if (end.isPresent() || (fate == DeliveryResult.DUE_AGAIN && attempt != attempts)) {
            return this;
        }
        return fate == DeliveryResult.DUE_AGAIN
                ? new PendingNotification(notification, at, attempts, end)
                : new PendingNotification(notification, dueAt, attempts, Optional.of(fate));
    }

    /** Due again, as if it had never been claimed. */
    PendingNotification requeued(Instant at) {
        return new PendingNotification(notification, at, 0, Optional.empty());
    }

    ClaimedNotification dispatch() {
        return ClaimedNotification.of(notification, attempts);
    }
}
