package io.github.ehckit.spi.memory;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Dispatch;
import io.github.ehckit.port.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Keeps in memory what waits to be told. It is filled by the {@link InMemoryCaseStore} of the same memory. */
public final class InMemoryOutbox implements Outbox {
    private final Memory memory;

    public InMemoryOutbox(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<Dispatch> claim(AuthorityCode authority, int most, Instant now, Duration lease) {
        return memory.write(shelves -> {
            List<Waiting> claimed = shelves.outbox.values().stream()
                    .filter(waiting -> waiting.belongsTo(authority) && waiting.dueBy(now))
                    .sorted(Comparator.comparing(Waiting::dueAt))
                    .limit(most)
                    .map(waiting -> waiting.claimedUntil(now.plus(lease)))
                    .toList();
            claimed.forEach(waiting -> shelves.outbox.put(waiting.notification().key(), waiting));
            return claimed.stream().map(Waiting::dispatch).toList();
        });
    }

    @Override
    public void settle(Dispatch dispatch, Fate fate, Instant at) {
        memory.write(shelves -> shelves.outbox.computeIfPresent(
                dispatch.notification().key(), (key, waiting) -> waiting.settled(dispatch.attempt(), fate, at)));
    }

    @Override
    public int parked(AuthorityCode authority) {
        return memory.read(shelves -> Math.toIntExact(shelves.outbox.values().stream()
                .filter(waiting -> waiting.belongsTo(authority))
                .filter(waiting -> waiting.end().filter(Fate.PARKED::equals).isPresent())
                .count()));
    }
}
