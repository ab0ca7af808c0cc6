package io.github.ehckit.spi.memory;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Dispatch;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.StorageFailure;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps in memory the notifications that wait. It is filled by the {@link InMemoryCaseStore} of the same memory. */
public final class InMemoryOutbox implements Outbox {
    private final Memory memory;

    public InMemoryOutbox(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Dispatch> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return memory.writeApart(shelves -> {
            Optional<Waiting> claimed = of(shelves, authority)
                    .filter(waiting -> waiting.dueBy(dueBy))
                    .min(Comparator.comparing(Waiting::dueAt))
                    .map(waiting -> waiting.claimedUntil(until));
            claimed.ifPresent(waiting -> keep(shelves, waiting));
            return claimed.map(Waiting::dispatch);
        });
    }

    @Override
    public void settle(Dispatch dispatch, Fate fate, Instant at) {
        memory.writeApart(shelves -> {
            Waiting waiting = Optional.ofNullable(shelves.outbox.get(dispatch.key()))
                    .orElseThrow(() -> new StorageFailure("there is no notification " + dispatch.key()));
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
            List<Waiting> parked = parked(shelves, authority);
            parked.forEach(waiting -> keep(shelves, waiting.requeued(at)));
            return parked.size();
        });
    }

    private static Waiting keep(Shelves shelves, Waiting waiting) {
        shelves.outbox.put(waiting.notification().key(), waiting);
        return waiting;
    }

    private static List<Waiting> parked(Shelves shelves, AuthorityCode authority) {
        return of(shelves, authority)
                .filter(waiting -> waiting.end().filter(Fate.PARKED::equals).isPresent())
                .toList();
    }

    private static Stream<Waiting> of(Shelves shelves, AuthorityCode authority) {
        return shelves.outbox.values().stream().filter(waiting -> waiting.belongsTo(authority));
    }
}
