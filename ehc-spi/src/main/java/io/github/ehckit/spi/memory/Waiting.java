package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Dispatch;
import io.github.ehckit.port.Outbox.Fate;
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
record Waiting(Notification notification, Instant dueAt, int attempts, Optional<Fate> end) {

    boolean belongsTo(AuthorityCode authority) {
        return notification.about().authority().equals(authority);
    }

    boolean dueBy(Instant now) {
        return end.isEmpty() && !dueAt.isAfter(now);
    }

    Waiting claimedUntil(Instant endOfLease) {
        return new Waiting(notification, endOfLease, attempts + 1, end);
    }

    /** After the word of an attempt: an end stands for ever, and only the latest attempt says when it is due again. */
    Waiting settled(int attempt, Fate fate, Instant at) {
        if (end.isPresent() || (fate == Fate.DUE_AGAIN && attempt != attempts)) {
            return this;
        }
        return fate == Fate.DUE_AGAIN
                ? new Waiting(notification, at, attempts, end)
                : new Waiting(notification, dueAt, attempts, Optional.of(fate));
    }

    /** Due again, as if it had never been claimed. */
    Waiting requeued(Instant at) {
        return new Waiting(notification, at, 0, Optional.empty());
    }

    Dispatch dispatch() {
        return Dispatch.of(notification, attempts);
    }
}
