package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcCaseEvent.EHC_CASE_EVENT;

import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.Recorded;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The history of each case, one row an entry. */
record HistoryTable(DSLContext sql) {

    void add(CaseId id, List<Recorded> entries) {
        entries.forEach(entry -> add(id, entry));
    }

    List<Recorded> of(CaseId id) {
        return sql.selectFrom(EHC_CASE_EVENT)
                .where(EHC_CASE_EVENT.AUTHORITY.eq(id.authority().value()), EHC_CASE_EVENT.CASE_ID.eq(id.id()))
                .orderBy(EHC_CASE_EVENT.ENTRY)
                .fetch(HistoryTable::read);
    }

    private void add(CaseId id, Recorded entry) {
        Moment at = Moment.of(entry.at());
        sql.insertInto(EHC_CASE_EVENT)
                .set(EHC_CASE_EVENT.AUTHORITY, id.authority().value())
                .set(EHC_CASE_EVENT.CASE_ID, id.id())
                .set(EHC_CASE_EVENT.ENTRY, entry.number())
                .set(EHC_CASE_EVENT.RECORDED_AT, at.micros())
                .set(EHC_CASE_EVENT.RECORDED_AT_NANOS, at.nanos())
                .set(EHC_CASE_EVENT.RECORDED_BY, entry.by().value())
                .set(EHC_CASE_EVENT.RECORDED_AS, entry.as().name())
                .set(EHC_CASE_EVENT.EVENT_TYPE, EventTypes.nameOf(entry.event()))
                .set(EHC_CASE_EVENT.EVENT, Json.write(entry.event()))
                .execute();
    }

    private static Recorded read(Record row) {
        return new Recorded(
                row.get(EHC_CASE_EVENT.ENTRY),
                new Moment(row.get(EHC_CASE_EVENT.RECORDED_AT), row.get(EHC_CASE_EVENT.RECORDED_AT_NANOS)).exact(),
                new PersonId(row.get(EHC_CASE_EVENT.RECORDED_BY)),
                Role.valueOf(row.get(EHC_CASE_EVENT.RECORDED_AS)),
                EventTypes.read(row.get(EHC_CASE_EVENT.EVENT_TYPE), row.get(EHC_CASE_EVENT.EVENT)));
    }
}
