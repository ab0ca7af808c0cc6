package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcCaseEvent.EHC_CASE_EVENT;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The history table: one row for each entry of a case's history. */
record HistoryTable(DSLContext sql) {
    private static final CaseColumns CASE = new CaseColumns(EHC_CASE_EVENT.AUTHORITY, EHC_CASE_EVENT.CASE_ID);
    private static final InstantColumns RECORDED =
            new InstantColumns(EHC_CASE_EVENT.RECORDED_AT, EHC_CASE_EVENT.RECORDED_AT_NANOS);

    void add(CaseId id, List<HistoryEntry> entries) {
        entries.forEach(entry -> add(id, entry));
    }

    List<HistoryEntry> of(CaseId id) {
        return sql.selectFrom(EHC_CASE_EVENT)
                .where(CASE.is(id))
                .orderBy(EHC_CASE_EVENT.ENTRY)
                .fetch(HistoryTable::read);
    }

    private void add(CaseId id, HistoryEntry entry) {
        sql.insertInto(EHC_CASE_EVENT)
                .set(CASE.values(id))
                .set(EHC_CASE_EVENT.ENTRY, entry.number())
                .set(RECORDED.values(entry.at()))
                .set(EHC_CASE_EVENT.RECORDED_BY, entry.by().value())
                .set(EHC_CASE_EVENT.RECORDED_AS, entry.as().name())
                .set(EHC_CASE_EVENT.EVENT_TYPE, EventTypes.nameOf(entry.event()))
                .set(EHC_CASE_EVENT.EVENT, Json.write(entry.event()))
                .execute();
    }

    private static HistoryEntry read(Record row) {
        return new HistoryEntry(
                row.get(EHC_CASE_EVENT.ENTRY),
                RECORDED.read(row),
                new PersonId(row.get(EHC_CASE_EVENT.RECORDED_BY)),
                Role.valueOf(row.get(EHC_CASE_EVENT.RECORDED_AS)),
                EventTypes.read(row.get(EHC_CASE_EVENT.EVENT_TYPE), row.get(EHC_CASE_EVENT.EVENT)));
    }
}
