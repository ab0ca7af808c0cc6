package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcCase.EHC_CASE;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.ChildDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The table of cases, with the state of each. Its row is the lock of the case. */
record CaseTable(DSLContext sql) {
    private static final List<String> CLOSED = Stream.of(CaseStatus.values())
            .filter(CaseStatus::closed)
            .map(Enum::name)
            .toList();
    private static final CaseColumns CASE = new CaseColumns(EHC_CASE.AUTHORITY, EHC_CASE.CASE_ID);

    Optional<EhcCase> find(CaseId id) {
        return sql.selectFrom(EHC_CASE).where(CASE.is(id)).fetchOptional(row -> read(id, row));
    }

    Optional<EhcCase> lock(CaseId id) {
        return sql.selectFrom(EHC_CASE).where(CASE.is(id)).forUpdate().fetchOptional(row -> read(id, row));
    }

    Optional<CaseId> findByReference(AuthorityCode authority, CaseReference reference) {
        return sql.select(EHC_CASE.CASE_ID)
                .from(EHC_CASE)
                .where(CASE.of(authority), EHC_CASE.REFERENCE.eq(reference.value()))
                .fetchOptional(row -> new CaseId(authority, row.value1()));
    }

    /** Lists the open cases of a child, the oldest first: references of one authority count up. */
    List<CaseId> open(AuthorityCode authority, ChildDigest child) {
        return sql.select(EHC_CASE.CASE_ID)
                .from(EHC_CASE)
                .where(CASE.of(authority), EHC_CASE.CHILD.eq(child.value()), EHC_CASE.STATUS.notIn(CLOSED))
                .orderBy(EHC_CASE.REFERENCE)
                .fetch(row -> new CaseId(authority, row.value1()));
    }

    List<CaseId> list(AuthorityCode authority, Set<CaseStatus> statuses, Optional<CaseId> after, int most) {
        Condition beyond = after.map(last -> EHC_CASE.CASE_ID.gt(last.id())).orElseGet(DSL::noCondition);
        return sql.select(EHC_CASE.CASE_ID)
                .from(EHC_CASE)
                .where(
                        CASE.of(authority),
                        EHC_CASE.STATUS.in(statuses.stream().map(Enum::name).toList()),
                        beyond)
                .orderBy(EHC_CASE.CASE_ID)
                .limit(most)
                .fetch(row -> new CaseId(authority, row.value1()));
    }

    int add(EhcCase first) {
        return sql.insertInto(EHC_CASE)
                .set(CASE.values(first.id()))
                .set(EHC_CASE.REFERENCE, first.reference().value())
                .set(EHC_CASE.VERSION, first.version())
                .set(EHC_CASE.STATUS, first.status().name())
                .set(EHC_CASE.CHILD, ChildDigest.of(first.child()).value())
                .set(EHC_CASE.STATE_FORM, CaseState.FORM)
                .set(EHC_CASE.STATE, Json.write(CaseState.of(first)))
                .execute();
    }

    /** Replaces the row; answers whether the case still had the version expected. */
    boolean replace(EhcCase now, int expected) {
        return sql.update(EHC_CASE)
                        .set(EHC_CASE.VERSION, now.version())
                        .set(EHC_CASE.STATUS, now.status().name())
                        .set(EHC_CASE.CHILD, ChildDigest.of(now.child()).value())
                        .set(EHC_CASE.STATE_FORM, CaseState.FORM)
                        .set(EHC_CASE.STATE, Json.write(CaseState.of(now)))
                        .where(CASE.is(now.id()), EHC_CASE.VERSION.eq(expected))
                        .execute()
                == 1;
    }

    private EhcCase read(CaseId id, Record row) {
        CaseReference reference = new CaseReference(row.get(EHC_CASE.REFERENCE));
        return row.get(EHC_CASE.STATE_FORM) == CaseState.FORM
                ? read(id, reference, row)
                : EhcCase.replay(id, reference, new HistoryTable(sql).of(id));
    }

    private static EhcCase read(CaseId id, CaseReference reference, Record row) {
        return Json.read(row.get(EHC_CASE.STATE), CaseState.class)
                .with(id, reference, row.get(EHC_CASE.VERSION), CaseStatus.valueOf(row.get(EHC_CASE.STATUS)));
    }
}
