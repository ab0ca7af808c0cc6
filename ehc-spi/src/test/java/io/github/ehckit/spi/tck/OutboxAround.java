package io.github.ehckit.spi.tck;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox;
import java.time.Instant;
import java.util.List;
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
    public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
        sound.complete(claimed, attempt);
    }

    @Override
    public List<NotificationStatus> statuses(CaseId about) {
        return sound.statuses(about);
    }

    @Override
    public ChangeResult bounced(AuthorityCode authority, String identity, Instant at) {
        return sound.bounced(authority, identity, at);
    }

    @Override
    public void sendAgain(NotificationKey key, Instant at) {
        sound.sendAgain(key, at);
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
