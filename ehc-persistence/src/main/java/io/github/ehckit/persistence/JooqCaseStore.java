package io.github.ehckit.persistence;

import io.github.ehckit.advice.AdviceEvent;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** A {@link CaseStore} on H2 or PostgreSQL. Thread-safe. */
public final class JooqCaseStore implements CaseStore {
    private final JdbcUnitOfWork work;

    /** Makes a store whose calls run in the unit of work that is open on the thread. */
    public JooqCaseStore(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public CaseReference nextReference(AuthorityCode authority) {
        return work.on("numbering a case of " + authority, sql -> CaseReference.ofNumber(next(sql, authority)));
    }

    @Override
    public Optional<EhcCase> find(CaseId id) {
        return work.on("finding " + id, sql -> new CaseTable(sql).find(id));
    }

    @Override
    public Optional<EhcCase> lock(CaseId id) {
        return work.on("locking " + id, sql -> new CaseTable(sql).lock(id));
    }

    @Override
    public Optional<CaseId> findByReference(AuthorityCode authority, CaseReference reference) {
        return work.on(
                "finding " + reference + " of " + authority,
                sql -> new CaseTable(sql).findByReference(authority, reference));
    }

    @Override
    public List<AdviceRequestId> pendingWith(AuthorityCode authority, PersonId responder) {
        return work.on("finding requests of " + authority, sql -> new ResponderTable(sql).of(authority, responder));
    }

    @Override
    public Set<Allocation> allocations(AuthorityCode authority) {
        return work.on("finding allocations of " + authority, sql -> new ResponderTable(sql).allocations(authority));
    }

    @Override
    public void holdOpenings(AuthorityCode authority) {
        work.on("holding the openings of " + authority, sql -> hold(sql, authority));
    }

    private boolean hold(DSLContext sql, AuthorityCode authority) {
        ReferenceTable references = new ReferenceTable(sql);
        if (references.lock(authority)) {
            return true;
        }
        work.adds(fresh -> new ReferenceTable(fresh).begin(authority));
        return references.lock(authority);
    }

    @Override
    public List<CaseId> openCases(AuthorityCode authority, ChildDigest child) {
        return work.on(
                "finding open cases of one child of " + authority, sql -> new CaseTable(sql).open(authority, child));
    }

    @Override
    public Optional<AnsweredCommand> answered(AuthorityCode authority, PersonId by, CommandKey key) {
        return work.on("finding a command of " + authority, sql -> new CommandTable(sql).find(authority, by, key));
    }

    @Override
    public List<CaseId> list(AuthorityCode authority, Set<CaseStatus> statuses, Optional<CaseId> after, int most) {
        return work.on(
                "listing cases of " + authority, sql -> new CaseTable(sql).list(authority, statuses, after, most));
    }

    @Override
    public CommitResult commit(CaseCommit step) {
        return work.on("committing an entry of " + step.now().id(), sql -> commit(sql, step));
    }

    @Override
    public List<HistoryEntry> history(CaseId id) {
        return work.on("reading the history of " + id, sql -> new HistoryTable(sql).of(id));
    }

    private long next(DSLContext sql, AuthorityCode authority) {
        ReferenceTable references = new ReferenceTable(sql);
        return references.next(authority).orElseGet(() -> {
            work.adds(fresh -> new ReferenceTable(fresh).begin(authority));
            return references.next(authority).orElseThrow();
        });
    }

    private CommitResult commit(DSLContext sql, CaseCommit step) {
        if (!keepState(sql, step)) {
            return CommitResult.STALE;
        }
        new HistoryTable(sql).add(step.now().id(), step.entries());
        if (step.entries().stream().anyMatch(entry -> entry.event() instanceof AdviceEvent)) {
            new ResponderTable(sql).replace(step.now().id(), step.now().advice().pending());
        }
        step.outgoing().forEach(notification -> new OutboxTable(sql).add(notification, due(step, notification)));
        step.answered().ifPresent(new CommandTable(sql)::add);
        return CommitResult.COMMITTED;
    }

    private boolean keepState(DSLContext sql, CaseCommit step) {
        return step.expectedVersion() == 0
                ? open(sql, step.now())
                : new CaseTable(sql).replace(step.now(), step.expectedVersion());
    }

    private boolean open(DSLContext sql, EhcCase first) {
        boolean opened = work.adds(part -> new CaseTable(part).add(first));
        if (!opened && new CaseTable(sql).find(first.id()).isEmpty()) {
            throw new StorageException("Another case of the local authority has the reference of the case " + first.id()
                    + ". Take the next reference from the case store.");
        }
        return opened;
    }

    /** Returns the due time of a notification: the moment of its history entry. */
    private static Instant due(CaseCommit step, Notification notification) {
        return step.entries().stream()
                .filter(entry -> entry.number() == notification.entry())
                .map(HistoryEntry::at)
                .findFirst()
                .orElseGet(() -> step.entries().getLast().at());
    }
}
