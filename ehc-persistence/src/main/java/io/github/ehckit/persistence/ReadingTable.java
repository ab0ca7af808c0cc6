package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcReading.EHC_READING;
import static org.jooq.impl.DSL.row;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Who has read what was submitted. No other row is locked by noting it. */
record ReadingTable(DSLContext sql) {

    int add(AdviceRequestId request, Reading reading) {
        Moment first = Moment.of(reading.first());
        Moment last = Moment.of(reading.last());
        return sql.insertInto(EHC_READING)
                .set(EHC_READING.AUTHORITY, request.ofCase().authority().value())
                .set(EHC_READING.CASE_ID, request.ofCase().id())
                .set(EHC_READING.REQUEST, request.number())
                .set(EHC_READING.VERSION, reading.version())
                .set(EHC_READING.READER, reading.by().value())
                .set(EHC_READING.READ_AS, reading.as().name())
                .set(EHC_READING.WAY, reading.way().name())
                .set(EHC_READING.FIRST_AT, first.micros())
                .set(EHC_READING.FIRST_AT_NANOS, first.nanos())
                .set(EHC_READING.LAST_AT, last.micros())
                .set(EHC_READING.LAST_AT_NANOS, last.nanos())
                .execute();
    }

    /** Whether the reading had been noted before, at an earlier moment, and is now noted at this one. */
    boolean repeat(AdviceRequestId request, Reading reading) {
        Moment last = Moment.of(reading.last());
        return sql.update(EHC_READING)
                        .set(EHC_READING.LAST_AT, last.micros())
                        .set(EHC_READING.LAST_AT_NANOS, last.nanos())
                        .where(is(request), EHC_READING.VERSION.eq(reading.version()))
                        .and(EHC_READING.READER.eq(reading.by().value()))
                        .and(EHC_READING.READ_AS.eq(reading.as().name()))
                        .and(EHC_READING.WAY.eq(reading.way().name()))
                        .and(row(EHC_READING.LAST_AT, EHC_READING.LAST_AT_NANOS).le(last.micros(), last.nanos()))
                        .execute()
                == 1;
    }

    /** Every reading, by version and the moment of the first time. */
    List<Reading> of(AdviceRequestId request) {
        return sql.selectFrom(EHC_READING)
                .where(is(request))
                .orderBy(EHC_READING.VERSION, EHC_READING.FIRST_AT, EHC_READING.FIRST_AT_NANOS)
                .fetch(ReadingTable::read);
    }

    private static Reading read(Record row) {
        return new Reading(
                row.get(EHC_READING.VERSION),
                new PersonId(row.get(EHC_READING.READER)),
                Role.valueOf(row.get(EHC_READING.READ_AS)),
                Reading.Way.valueOf(row.get(EHC_READING.WAY)),
                new Moment(row.get(EHC_READING.FIRST_AT), row.get(EHC_READING.FIRST_AT_NANOS)).exact(),
                new Moment(row.get(EHC_READING.LAST_AT), row.get(EHC_READING.LAST_AT_NANOS)).exact());
    }

    private static Condition is(AdviceRequestId request) {
        return EHC_READING
                .AUTHORITY
                .eq(request.ofCase().authority().value())
                .and(EHC_READING.CASE_ID.eq(request.ofCase().id()))
                .and(EHC_READING.REQUEST.eq(request.number()));
    }
}
