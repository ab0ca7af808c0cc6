package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Allocation;
import io.github.ehckit.port.AnsweredCommand;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommitResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case store around another, to break it in one place. */
class CaseStoreAround implements CaseStore {
    protected final CaseStore sound;

    CaseStoreAround(CaseStore sound) {
        this.sound = sound;
    }

    @Override
    public CaseReference nextReference(AuthorityCode authority) {
        return sound.nextReference(authority);
    }

    @Override
    public Optional<EhcCase> find(CaseId id) {
        return sound.find(id);
    }

    @Override
    public Optional<EhcCase> lock(CaseId id) {
        return sound.lock(id);
    }

    @Override
    public Optional<CaseId> findByReference(AuthorityCode authority, CaseReference reference) {
        return sound.findByReference(authority, reference);
    }

    @Override
    public List<AdviceRequestId> pendingWith(AuthorityCode authority, PersonId responder) {
        return sound.pendingWith(authority, responder);
    }

    @Override
    public Set<Allocation> allocations(AuthorityCode authority) {
        return sound.allocations(authority);
    }

    @Override
    public void holdOpenings(AuthorityCode authority) {
        sound.holdOpenings(authority);
    }

    @Override
    public List<CaseId> openCases(AuthorityCode authority, ChildDigest child) {
        return sound.openCases(authority, child);
    }

    @Override
    public Optional<AnsweredCommand> answered(AuthorityCode authority, PersonId by, CommandKey key) {
        return sound.answered(authority, by, key);
    }

    @Override
    public List<CaseId> list(AuthorityCode authority, Set<CaseStatus> statuses, Optional<CaseId> after, int most) {
        return sound.list(authority, statuses, after, most);
    }

    @Override
    public CommitResult commit(CaseCommit step) {
        return sound.commit(step);
    }

    @Override
    public List<HistoryEntry> history(CaseId id) {
        return sound.history(id);
    }
}
