package io.github.ehckit.spi.memory;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.StorageException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An {@link Outbox} in memory, filled by the {@link InMemoryCaseStore} of the same {@link Memory}. Thread-safe. */
public final class InMemoryOutbox implements Outbox {
    private final Memory memory;

    public InMemoryOutbox(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return memory.writeApart(tables -> {
            Optional<PendingNotification> claimed = of(tables, authority)
                    .filter(waiting -> waiting.dueBy(dueBy))
                    .min(Comparator.comparing(PendingNotification::dueAt))
                    .map(waiting -> waiting.claimedUntil(until));
            claimed.ifPresent(waiting -> keep(tables, waiting));
            return claimed.map(PendingNotification::dispatch);
        });
    }

    @Override
    public void complete(ClaimedNotification claimed, DeliveryAttempt attempt) {
        memory.writeApart(tables -> keep(tables, find(tables, claimed.key()).settled(claimed, attempt)));
    }

    @Override
    public List<NotificationStatus> statuses(CaseId about) {
        return memory.read(tables -> of(tables, about.authority())
                .filter(waiting -> waiting.notification().about().equals(about))
                .sorted(Comparator.comparingInt((PendingNotification waiting) ->
                                waiting.notification().entry())
                        .thenComparing(waiting -> waiting.notification().to().key()))
                .map(PendingNotification::status)
                .toList());
    }

    @Override
    public ChangeResult bounced(AuthorityCode authority, String identity, Instant at) {
        return memory.writeApart(tables -> {
            Optional<PendingNotification> sent = of(tables, authority)
                    .filter(waiting -> waiting.knows(identity))
                    .findFirst();
            sent.ifPresent(waiting -> keep(tables, waiting.bounced(identity, at)));
            return ChangeResult.of(sent.isPresent());
        });
    }

    @Override
    public void sendAgain(NotificationKey key, Instant at) {
        memory.write(tables -> keep(tables, find(tables, key).requeued(at)));
    }

    @Override
    public int parked(AuthorityCode authority) {
        return memory.read(tables -> parked(tables, authority).size());
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return memory.write(tables -> {
            List<PendingNotification> parked = parked(tables, authority);
            parked.forEach(waiting -> keep(tables, waiting.requeued(at)));
            return parked.size();
        });
    }

    private static PendingNotification find(MemoryTables tables, NotificationKey key) {
        return Optional.ofNullable(tables.outbox.get(key))
                .orElseThrow(() -> new StorageException(
                        "The outbox has no notification " + key + ". Name one that was committed with a case."));
    }

    private static PendingNotification keep(MemoryTables tables, PendingNotification waiting) {
        tables.outbox.put(waiting.notification().key(), waiting);
        return waiting;
    }

    private static List<PendingNotification> parked(MemoryTables tables, AuthorityCode authority) {
        return of(tables, authority)
                .filter(waiting -> waiting.end() == DeliveryResult.PARKED)
                .toList();
    }

    private static Stream<PendingNotification> of(MemoryTables tables, AuthorityCode authority) {
        return tables.outbox.values().stream().filter(waiting -> waiting.belongsTo(authority));
    }
}
