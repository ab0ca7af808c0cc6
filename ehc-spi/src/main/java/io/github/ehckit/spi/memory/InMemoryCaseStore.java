package io.github.ehckit.spi.memory;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Allocation;
import io.github.ehckit.port.AnsweredCommand;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.memory.MemoryTables.KeptCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** A unit of work that has written in memory holds all tables. */
    @Override
    public void holdOpenings(AuthorityCode authority) {
        memory.write(tables -> tables.numbers.merge(authority, 0L, Long::sum));
    }

    @Override
    public List<CaseId> openCases(AuthorityCode authority, ChildDigest child) {
        return memory.read(tables -> tables.cases.values().stream()
                .map(KeptCase::now)
                .filter(kept -> kept.id().authority().equals(authority)
                        && !kept.status().closed()
                        && ChildDigest.of(kept.child()).equals(child))
                .sorted(Comparator.comparing(kept -> kept.reference().value()))
                .map(EhcCase::id)
                .toList());
    }

    @Override
    public List<AdviceRequestId> pendingWith(AuthorityCode authority, PersonId responder) {
        return memory.read(tables -> pending(tables, authority)
                .filter(pending ->
                        pending.asked().responder().filter(responder::equals).isPresent())
                .map(Pending::id)
                .sorted(Comparator.comparing(
                                (AdviceRequestId id) -> id.ofCase().id().toString())
                        .thenComparingInt(AdviceRequestId::number))
                .toList());
    }

    @Override
    public Set<Allocation> allocations(AuthorityCode authority) {
        return memory.read(tables -> pending(tables, authority)
                .flatMap(pending -> pending.asked().to().team().stream()
                        .flatMap(team ->
                                pending.asked().responder().stream().map(member -> new Allocation(team, member))))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Optional<AnsweredCommand> answered(AuthorityCode authority, PersonId by, CommandKey key) {
        return memory.read(
                tables -> Optional.ofNullable(tables.commands.get(new MemoryTables.GivenKey(authority, by, key))));
    }

    @Override
    public List<CaseId> list(AuthorityCode authority, Set<CaseStatus> statuses, Optional<CaseId> after, int most) {
        return memory.read(tables -> tables.cases.values().stream()
                .map(KeptCase::now)
                .filter(ehcCase -> ehcCase.id().authority().equals(authority))
                .filter(ehcCase -> statuses.contains(ehcCase.status()))
                .map(EhcCase::id)
                .sorted(Comparator.comparing(CaseId::id))
                .filter(id ->
                        after.filter(last -> id.id().compareTo(last.id()) <= 0).isEmpty())
                .limit(most)
                .toList());
    }

    @Override
    public CommitResult commit(CaseCommit step) {
        return memory.write(tables -> commit(tables, step));
    }

    @Override
    public List<HistoryEntry> history(CaseId id) {
        return kept(id).map(KeptCase::history).orElse(List.of());
    }

    private record Pending(CaseId of, AdviceRequest asked) {
        AdviceRequestId id() {
            return new AdviceRequestId(of, asked.number());
        }
    }

    private static Stream<Pending> pending(MemoryTables tables, AuthorityCode authority) {
        return tables.cases.values().stream()
                .map(KeptCase::now)
                .filter(kept -> kept.id().authority().equals(authority))
                .flatMap(kept -> kept.advice().pending().stream().map(asked -> new Pending(kept.id(), asked)));
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
        step.answered().ifPresent(done -> keep(tables, done));
        history.addAll(step.entries());
        tables.cases.put(step.now().id(), new KeptCase(step.now(), history));
        step.outgoing().forEach(told -> tables.outbox.put(told.key(), waiting(told, step)));
        return CommitResult.COMMITTED;
    }

    private static void keep(MemoryTables tables, AnsweredCommand done) {
        MemoryTables.GivenKey key = new MemoryTables.GivenKey(done.of().authority(), done.by(), done.key());
        if (tables.commands.containsKey(key)) {
            throw new StorageException(
                    "The key of a command on " + done.of() + " was used before. Look it up before you decide.");
        }
        tables.commands.put(key, done);
    }

    private static PendingNotification waiting(Notification told, CaseCommit step) {
        Instant dueAt = step.entries().stream()
                .filter(entry -> entry.number() == told.entry())
                .map(HistoryEntry::at)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("A notification must be about an entry of its own commit."));
        return PendingNotification.of(told, dueAt);
    }
}
