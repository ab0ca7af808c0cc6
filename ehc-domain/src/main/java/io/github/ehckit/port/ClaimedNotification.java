package io.github.ehckit.port;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import java.util.Optional;

/**
 * A notification that was claimed from the outbox.
 *
 * @param key under which the outbox keeps it
 * @param attempt the number of this attempt, from 1
 * @param notification the message to send; empty if the stored data cannot be read
 */
public record ClaimedNotification(NotificationKey key, int attempt, Optional<Notification> notification)
        implements ClaimedItem {

    /** Makes the claim of a notification that can be read, under its own key. */
    public static ClaimedNotification of(Notification notification, int attempt) {
        return new ClaimedNotification(notification.key(), attempt, Optional.of(notification));
    }

    @Override
    public String name() {
        return key.toString();
    }
}
