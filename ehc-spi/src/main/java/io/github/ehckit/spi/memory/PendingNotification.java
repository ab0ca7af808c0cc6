package io.github.ehckit.spi.memory;

import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox.DeliveryResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A notification in the outbox.
 *
 * @param notification to be sent
 * @param dueAt from when it may be claimed; while it is claimed, the end of the lease
 * @param sending the number of the sending, from 1
 * @param attempts how often it was claimed in this sending
 * @param end its final result; due again while it waits
 * @param since when it came into its present state
 * @param failure why it has not reached anybody
 * @param emails those that a gateway took, of every sending
 */
record PendingNotification(
        Notification notification,
        Instant dueAt,
        int sending,
        int attempts,
        DeliveryResult end,
        Instant since,
        Optional<DeliveryFailure> failure,
        List<EmailRecord> emails) {

    static PendingNotification of(Notification notification, Instant due) {
        return new PendingNotification(
                notification, due, 1, 0, DeliveryResult.DUE_AGAIN, due, Optional.empty(), List.of());
    }

    boolean belongsTo(AuthorityCode authority) {
        return notification.about().authority().equals(authority);
    }

    boolean waits() {
        return end == DeliveryResult.DUE_AGAIN;
    }

    boolean dueBy(Instant now) {
        return waits() && !dueAt.isAfter(now);
    }

    PendingNotification claimedUntil(Instant endOfLease) {
        return new PendingNotification(notification, endOfLease, sending, attempts + 1, end, since, failure, emails);
    }

    /**
     * Returns it after the result of an attempt: a final result never changes, and only the latest attempt sets when it
     * is due again.
     */
    PendingNotification settled(ClaimedNotification claimed, DeliveryAttempt attempt) {
        PendingNotification told = with(attempt.taken());
        boolean latest = claimed.attempt() == attempts && claimed.sending() == sending;
        return !waits() || (attempt.result() == DeliveryResult.DUE_AGAIN && !latest) ? told : told.after(attempt);
    }

    private PendingNotification after(DeliveryAttempt attempt) {
        Instant due = attempt.result() == DeliveryResult.DUE_AGAIN ? attempt.dueAt() : dueAt;
        Instant began = failure.isPresent() && attempt.failure().isPresent() ? since : attempt.at();
        return new PendingNotification(
                notification, due, sending, attempts, attempt.result(), began, attempt.failure(), emails);
    }

    private PendingNotification with(List<EmailRecord> taken) {
        List<EmailRecord> all = new ArrayList<>(emails);
        taken.stream()
                .filter(email -> !knows(email.identity(notification.key())))
                .forEach(all::add);
        return with(all, end, since, failure);
    }

    private PendingNotification with(
            List<EmailRecord> all, DeliveryResult result, Instant began, Optional<DeliveryFailure> why) {
        return new PendingNotification(notification, dueAt, sending, attempts, result, began, why, List.copyOf(all));
    }

    boolean knows(String identity) {
        return emails.stream()
                .anyMatch(email -> email.identity(notification.key()).equals(identity));
    }

    /** Returns it after an email came back: parked, if it was sent and no later email reached the person. */
    PendingNotification bounced(String identity, Instant at) {
        List<EmailRecord> all = emails.stream()
                .map(email -> email.identity(notification.key()).equals(identity) ? email.cameBack() : email)
                .toList();
        return end == DeliveryResult.SENT && EmailRecord.anyCameBack(all)
                ? with(all, DeliveryResult.PARKED, at, Optional.of(DeliveryFailure.BOUNCED))
                : with(all, end, since, failure);
    }

    /** Returns it as due again, as the first attempt of the next sending. */
    PendingNotification requeued(Instant at) {
        return new PendingNotification(
                notification, at, sending + 1, 0, DeliveryResult.DUE_AGAIN, at, Optional.empty(), emails);
    }

    ClaimedNotification dispatch() {
        return new ClaimedNotification(notification.key(), sending, attempts, Optional.of(notification), emails);
    }

    NotificationStatus status() {
        boolean again = waits() && failure.isPresent();
        return new NotificationStatus(
                notification,
                end.state(failure),
                since,
                attempts,
                failure,
                again ? Optional.of(dueAt) : Optional.empty());
    }
}
