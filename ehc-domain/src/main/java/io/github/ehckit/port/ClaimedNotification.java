package io.github.ehckit.port;

import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import java.util.List;
import java.util.Optional;

/**
 * A notification that was claimed from the outbox.
 *
 * @param key under which the outbox keeps it
 * @param sending the number of this sending, from 1: one more each time it is sent again after its end
 * @param attempt the number of this attempt within the sending, from 1
 * @param notification the message to send; empty if the stored data cannot be read
 * @param emails the emails that a gateway has taken, of every sending
 */
public record ClaimedNotification(
        NotificationKey key, int sending, int attempt, Optional<Notification> notification, List<EmailRecord> emails)
        implements ClaimedItem {
    public ClaimedNotification {
        emails = List.copyOf(emails);
    }

    /** Makes the claim of a notification that can be read, under its own key, in its first sending. */
    public static ClaimedNotification of(Notification notification, int attempt) {
        return new ClaimedNotification(notification.key(), 1, attempt, Optional.of(notification), List.of());
    }

    /** Returns the same claim in another sending, after these emails. */
    public ClaimedNotification inSending(int number, EmailRecord... taken) {
        return new ClaimedNotification(key, number, attempt, notification, List.of(taken));
    }

    @Override
    public String name() {
        return key.toString();
    }
}
