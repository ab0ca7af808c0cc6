package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.spi.memory.MemoryTables.KeptCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link CaseStore} in memory. Thread-safe. */
public final class InMemoryCaseStore implements CaseStore {
    private final Memory memory;

    public InMemoryCaseStore(Memory memory) {
        this.memory = memory;
    }

    @Override
    public CaseReference nextReference(AuthorityCode authority) {
        return CaseReference.ofNumber(memory.write(tables -> tables.numbers.merge(authority, 1L, Long::sum)));
    }

    @Override
    public Optional<EhcCase> find(CaseId id) {
        return kept(id).map(KeptCase::now);
    }

    @Override
    public Optional<EhcCase> lock(CaseId id) {
        return find(id);
    }

    @Override
    public Optional<CaseId> findByReference(AuthorityCode authority, CaseReference reference) {
        return memory.read(tables -> tables.cases.values().stream()
                .map(KeptCase::now)
                .filter(kept -> kept.reference().equals(reference))
                .map(EhcCase::id)
                .filter(id -> id.authority().equals(authority))
                .findFirst());
    }

    @Override
    public CommitResult commit(CaseCommit step) {
        return memory.write(tables -> commit(tables, step));
    }

    @Override
    public List<HistoryEntry> history(CaseId id) {
        return kept(id).map(KeptCase::history).orElse(List.of());
    }

    private Optional<KeptCase> kept(CaseId id) {
        return memory.read(tables -> Optional.ofNullable(tables.cases.get(id)));
    }

    private static CommitResult commit(MemoryTables tables, CaseCommit step) {
        List<HistoryEntry> history =
                new ArrayList<>(Optional.ofNullable(tables.cases.get(step.now().id()))
                        .map(KeptCase::history)
                        .orElse(List.of()));
        if (history.size() != step.expectedVersion()) {
            return CommitResult.STALE;
        }
        history.addAll(step.entries());
        tables.cases.put(step.now().id(), new KeptCase(step.now(), history));
        step.outgoing().forEach(told -> tables.outbox.put(told.key(), waiting(told, step)));
        return CommitResult.COMMITTED;
    }

    private static PendingNotification waiting(Notification told, CaseCommit step) {
        Instant dueAt = step.entries().stream()
                .filter(entry -> entry.number() == told.entry())
                .map(HistoryEntry::at)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("A notification must be about an entry of its own commit."));
        return new PendingNotification(told, dueAt, 0, Optional.empty());
    }
}
