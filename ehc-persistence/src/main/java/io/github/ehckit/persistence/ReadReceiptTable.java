package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcReading.EHC_READING;

import io.github.ehckit.draft.ReadReceipt;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The table of read receipts of submitted advice. Recording one locks no other row. */
record ReadReceiptTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY =
            new AdviceRequestColumns(EHC_READING.AUTHORITY, EHC_READING.CASE_ID, EHC_READING.REQUEST);
    private static final InstantColumns FIRST = new InstantColumns(EHC_READING.FIRST_AT, EHC_READING.FIRST_AT_NANOS);
    private static final InstantColumns LAST = new InstantColumns(EHC_READING.LAST_AT, EHC_READING.LAST_AT_NANOS);

    int add(AdviceRequestId request, ReadReceipt reading) {
        return sql.insertInto(EHC_READING)
                .set(KEY.values(request))
                .set(EHC_READING.VERSION, reading.version())
                .set(EHC_READING.READER, reading.by().value())
                .set(EHC_READING.READ_AS, reading.as().name())
                .set(EHC_READING.WAY, reading.way().name())
                .set(FIRST.values(reading.first()))
                .set(LAST.values(reading.last()))
                .execute();
    }

    /** Updates an earlier receipt to this moment; answers whether there was one. */
    boolean repeat(AdviceRequestId request, ReadReceipt reading) {
        return sql.update(EHC_READING)
                        .set(LAST.values(reading.last()))
                        .where(KEY.is(request), EHC_READING.VERSION.eq(reading.version()))
                        .and(EHC_READING.READER.eq(reading.by().value()))
                        .and(EHC_READING.READ_AS.eq(reading.as().name()))
                        .and(EHC_READING.WAY.eq(reading.way().name()))
                        .and(LAST.notAfter(reading.last()))
                        .execute()
                == 1;
    }

    /** Returns every receipt, by version and the moment of the first reading. */
    List<ReadReceipt> of(AdviceRequestId request) {
        return sql.selectFrom(EHC_READING)
                .where(KEY.is(request))
                .orderBy(EHC_READING.VERSION, FIRST.micros(), FIRST.nanos())
                .fetch(ReadReceiptTable::read);
    }

    private static ReadReceipt read(Record row) {
        return new ReadReceipt(
                row.get(EHC_READING.VERSION),
                new PersonId(row.get(EHC_READING.READER)),
                Role.valueOf(row.get(EHC_READING.READ_AS)),
                ReadReceipt.Way.valueOf(row.get(EHC_READING.WAY)),
                FIRST.read(row),
                LAST.read(row));
    }
}
