package io.github.ehckit.spi.tck;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Dispatch;
import io.github.ehckit.port.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** An outbox around another, to break it in one place. */
class OutboxAround implements Outbox {
    protected final Outbox sound;

    OutboxAround(Outbox sound) {
        this.sound = sound;
    }

    @Override
    public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
        return sound.claim(authority, most, now, lease);
    }

    @Override
    public void settle(Dispatch dispatch, Fate fate, Instant at) {
        sound.settle(dispatch, fate, at);
    }

    @Override
    public int parked(AuthorityCode authority) {
        return sound.parked(authority);
    }
}
