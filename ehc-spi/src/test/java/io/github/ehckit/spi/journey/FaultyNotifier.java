package io.github.ehckit.spi.journey;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import java.util.Set;

/** A notifier that has trouble with some people. */
record FaultyNotifier(Notifier sound, HostFaults<PersonId, Notifier.Delivery> troubles) implements Notifier {
    @Override
    public Delivery tell(Notification notification, Set<PersonId> people) {
        return troubles.among(people, () -> sound.tell(notification, people));
    }
}
