package io.github.ehckit.usecase;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.notification.RetryPlan;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Dispatch;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.Ports;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells people outside what waits in the outbox: at least once, or it is parked (P6).
 *
 * <p>The host calls it from whatever scheduler it has; it opens no thread. Who is told is found out now: somebody whom it no longer
 * concerns is not told. Thread-safe, in as many processes as the host likes.
 */
public final class Deliveries {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCH = 20;

    private final Ports ports;
    private final Clock clock;
    private final Readership readership;

    public Deliveries(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.readership = new Readership(ports);
    }

    /**
     * Tells everything that is due for an authority.
     *
     * @return how many notifications met which fate
     */
    public Map<Outbox.Fate, Integer> deliverPending(AuthorityCode authority) {
        Map<Outbox.Fate, Integer> fates = new EnumMap<>(Outbox.Fate.class);
        List<Dispatch> due = claim(authority);
        while (!due.isEmpty()) {
            due.forEach(dispatch -> fates.merge(deliver(dispatch), 1, Integer::sum));
            due = claim(authority);
        }
        return fates;
    }

    private List<Dispatch> claim(AuthorityCode authority) {
        return ports.outbox().claim(authority, BATCH, clock.instant(), LEASE);
    }

    private Outbox.Fate deliver(Dispatch dispatch) {
        Set<PersonId> people = entitled(dispatch.notification());
        if (people.isEmpty()) {
            return settle(dispatch, Outbox.Fate.DROPPED, clock.instant());
        }
        return switch (tell(dispatch.notification(), people)) {
            case SENT -> settle(dispatch, Outbox.Fate.SENT, clock.instant());
            case REFUSED -> settle(dispatch, Outbox.Fate.PARKED, clock.instant());
            case RETRY -> again(dispatch);
        };
    }

    /** A gateway that fails leaves the outcome unknown: it is tried again. */
    private Notifier.Delivery tell(Notification notification, Set<PersonId> people) {
        try {
            return ports.notifier().tell(notification, people);
        } catch (RuntimeException unknown) {
            return Notifier.Delivery.RETRY;
        }
    }

    private Outbox.Fate again(Dispatch dispatch) {
        Instant now = clock.instant();
        return RetryPlan.waitAfter(dispatch.attempt(), dispatch.notification().key())
                .map(wait -> settle(dispatch, Outbox.Fate.DUE_AGAIN, now.plus(wait)))
                .orElseGet(() -> settle(dispatch, Outbox.Fate.PARKED, now));
    }

    private Outbox.Fate settle(Dispatch dispatch, Outbox.Fate fate, Instant at) {
        ports.outbox().settle(dispatch, fate, at);
        return fate;
    }

    private Set<PersonId> entitled(Notification notification) {
        return ports.cases()
                .find(notification.about())
                .filter(notification::holds)
                .map(now -> entitled(now, notification))
                .orElse(Set.of());
    }

    private Set<PersonId> entitled(EhcCase now, Notification notification) {
        return switch (notification.to()) {
            case Recipient.Managers(var team) ->
                ports.directory().managers(now.id().authority(), team);
            case Recipient.Readers(var before) -> readership.of(now, notification.request(), before);
            case Recipient.Person(var person) -> notification.concerns(now, person) ? Set.of(person) : Set.of();
        };
    }
}
