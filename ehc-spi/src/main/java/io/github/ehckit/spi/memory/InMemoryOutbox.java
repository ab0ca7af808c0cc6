package io.github.ehckit.spi.memory;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
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
        return memory.writeApart(shelves -> {
            Optional<PendingNotification> claimed = of(shelves, authority)
                    .filter(waiting -> waiting.dueBy(dueBy))
                    .min(Comparator.comparing(PendingNotification::dueAt))
                    .map(waiting -> waiting.claimedUntil(until));
            claimed.ifPresent(waiting -> keep(shelves, waiting));
            return claimed.map(PendingNotification::dispatch);
        });
    }

    @Override
    public void complete(ClaimedNotification dispatch, DeliveryResult fate, Instant at) {
        memory.writeApart(shelves -> {
            PendingNotification waiting = Optional.ofNullable(shelves.outbox.get(dispatch.key()))
                    .orElseThrow(() -> new StorageException("there is no notification " + dispatch.key()));
            return keep(shelves, waiting.settled(dispatch.attempt(), fate, at));
        });
    }

    @Override
    public int parked(AuthorityCode authority) {
        return memory.read(shelves -> parked(shelves, authority).size());
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return memory.write(shelves -> {
            List<PendingNotification> parked = parked(shelves, authority);
            parked.forEach(waiting -> keep(shelves, waiting.requeued(at)));
            return parked.size();
        });
    }

    private static PendingNotification keep(MemoryTables shelves, PendingNotification waiting) {
        shelves.outbox.put(waiting.notification().key(), waiting);
        return waiting;
    }

    private static List<PendingNotification> parked(MemoryTables shelves, AuthorityCode authority) {
        return of(shelves, authority)
                .filter(waiting ->
                        waiting.end().filter(DeliveryResult.PARKED::equals).isPresent())
                .toList();
    }

    private static Stream<PendingNotification> of(MemoryTables shelves, AuthorityCode authority) {
        return shelves.outbox.values().stream().filter(waiting -> waiting.belongsTo(authority));
    }
}
