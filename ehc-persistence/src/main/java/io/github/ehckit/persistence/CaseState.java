package io.github.ehckit.persistence;

import io.github.ehckit.advice.AdviceState;
import io.github.ehckit.assessment.AssessmentState;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.people.Child;
import io.github.ehckit.record.RecordState;
import java.time.Instant;

/**
 * The state of a case that is stored as one JSON text; the rest has columns.
 *
 * <p>The state is derived from the history. A state stored in another format than this one is not read, but replayed
 * from the history.
 */
record CaseState(Child child, AssessmentState assessment, AdviceState advice, RecordState record, Instant updatedAt) {
    /** The number of this format: one more whenever its components change, or theirs. */
    static final short FORM = 2;

    static CaseState of(EhcCase now) {
        return new CaseState(now.child(), now.assessment(), now.advice(), now.record(), now.updatedAt());
    }

    EhcCase with(CaseId id, CaseReference reference, int version, CaseStatus status) {
        return new EhcCase(id, reference, version, status, child, assessment, advice, record, updatedAt);
    }
}
