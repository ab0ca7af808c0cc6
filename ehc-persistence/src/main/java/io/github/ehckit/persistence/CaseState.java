package io.github.ehckit.persistence;

import io.github.ehckit.casework.AdviceDesk;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.CaseReference;
import io.github.ehckit.casework.CaseStatus;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.RecordState;
import io.github.ehckit.casework.RequestState;
import io.github.ehckit.people.Child;
import java.time.Instant;

/**
 * The part of a case that is kept as one text; the rest has columns.
 *
 * <p>The history is the truth, and this its shadow: a state that was written in another form than this one is not read, but
 * replayed from the history.
 */
record CaseState(Child child, RequestState request, AdviceDesk advice, RecordState record, Instant updatedAt) {
    /** The number of this form: one more whenever its components change, or theirs. */
    static final short FORM = 1;

    static CaseState of(EhcCase now) {
        return new CaseState(now.child(), now.request(), now.advice(), now.record(), now.updatedAt());
    }

    EhcCase with(CaseId id, CaseReference reference, int version, CaseStatus status) {
        return new EhcCase(id, reference, version, status, child, request, advice, record, updatedAt);
    }
}
