package io.github.ehckit.spi.journey;

import io.github.ehckit.notification.Email;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Notifier;
import java.util.Set;

/** A notifier that has trouble with some people. */
record FaultyNotifier(Notifier sound, HostFaults<PersonId, Notifier.Delivery> troubles) implements Notifier {
    @Override
    public Delivery tell(Email email) {
        return troubles.among(Set.of(email.to()), () -> sound.tell(email));
    }
}
