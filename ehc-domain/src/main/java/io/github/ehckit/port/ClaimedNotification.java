package io.github.ehckit.port;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import java.util.Optional;

/**
 * A notification that was claimed from the outbox.
 *
 * @param key under which the outbox keeps it
 * @param attempt which attempt this is, from 1
 * @param notification what is to be told; empty if what is kept cannot be read
 */
public record ClaimedNotification(NotificationKey key, int attempt, Optional<Notification> notification)
        implements ClaimedItem {

    /** A notification that can be read, under its own key. */
    public static ClaimedNotification of(Notification notification, int attempt) {
        return new ClaimedNotification(notification.key(), attempt, Optional.of(notification));
    }

    @Override
    public String name() {
        return key.toString();
    }
}
