package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.Outbox;
import java.time.Instant;
import java.util.Optional;

/** An outbox around another, to break it in one place. */
class OutboxAround implements Outbox {
    protected final Outbox sound;

    OutboxAround(Outbox sound) {
        this.sound = sound;
    }

    @Override
    public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return sound.claim(authority, dueBy, until);
    }

    @Override
    public void complete(ClaimedNotification claimed, DeliveryResult fate, Instant at) {
        sound.complete(claimed, fate, at);
    }

    @Override
    public int parked(AuthorityCode authority) {
        return sound.parked(authority);
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return sound.requeue(authority, at);
    }
}
