package io.github.ehckit.persistence;

import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.port.Notifier;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A gateway that always fails of some notifications, in one way or another, and sends all others at once. */
final class WalkMail implements Notifier {
    private static final int KINDS = 8;

    private final Set<String> sent = new TreeSet<>();

    /** Whether a notification is sent at once. Its case has another id on each side; its entry and recipient are the same. */
    static boolean good(Notification notification) {
        return kind(notification) >= 3;
    }

    /** What was sent since this was asked last. */
    Set<String> sent() {
        Set<String> now = Set.copyOf(sent);
        sent.clear();
        return now;
    }

    @Override
    @SuppressWarnings("NullAway")
    public Delivery tell(Email email) {
        Notification notification = email.notification();
        return switch (kind(notification)) {
            case 0 -> throw new IllegalStateException("the gateway is down");
            case 1 -> throw new NoClassDefFoundError("com/example/Gateway");
            case 2 -> null;
            default -> {
                sent.add(notification.entry() + " " + notification.to().key() + " " + email.to());
                yield Delivery.SENT;
            }
        };
    }

    private static int kind(Notification notification) {
        return Math.floorMod(
                Objects.hash(notification.entry(), notification.to().key()), KINDS);
    }
}
