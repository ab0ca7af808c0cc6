package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcReadReceipt.EHC_READ_RECEIPT;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.seal.ReadReceipt;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The table of read receipts of submitted advice. Recording one locks no other row. */
record ReadReceiptTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY =
            new AdviceRequestColumns(EHC_READ_RECEIPT.AUTHORITY, EHC_READ_RECEIPT.CASE_ID, EHC_READ_RECEIPT.REQUEST);
    private static final InstantColumns FIRST =
            new InstantColumns(EHC_READ_RECEIPT.FIRST_AT, EHC_READ_RECEIPT.FIRST_AT_NANOS);
    private static final InstantColumns LAST =
            new InstantColumns(EHC_READ_RECEIPT.LAST_AT, EHC_READ_RECEIPT.LAST_AT_NANOS);

    int add(AdviceRequestId request, ReadReceipt receipt) {
        return sql.insertInto(EHC_READ_RECEIPT)
                .set(KEY.values(request))
                .set(EHC_READ_RECEIPT.VERSION, receipt.version())
                .set(EHC_READ_RECEIPT.READER, receipt.by().value())
                .set(EHC_READ_RECEIPT.READ_AS, receipt.as().name())
                .set(EHC_READ_RECEIPT.WAY, receipt.way().name())
                .set(FIRST.values(receipt.first()))
                .set(LAST.values(receipt.last()))
                .execute();
    }

    /** Updates an earlier receipt to this moment; answers whether there was one. */
    boolean repeat(AdviceRequestId request, ReadReceipt receipt) {
        return sql.update(EHC_READ_RECEIPT)
                        .set(LAST.values(receipt.last()))
                        .where(KEY.is(request), EHC_READ_RECEIPT.VERSION.eq(receipt.version()))
                        .and(EHC_READ_RECEIPT.READER.eq(receipt.by().value()))
                        .and(EHC_READ_RECEIPT.READ_AS.eq(receipt.as().name()))
                        .and(EHC_READ_RECEIPT.WAY.eq(receipt.way().name()))
                        .and(LAST.notAfter(receipt.last()))
                        .execute()
                == 1;
    }

    /** Returns every receipt, by version and the moment of the first reading. */
    List<ReadReceipt> of(AdviceRequestId request) {
        return sql.selectFrom(EHC_READ_RECEIPT)
                .where(KEY.is(request))
                .orderBy(EHC_READ_RECEIPT.VERSION, FIRST.micros(), FIRST.nanos())
                .fetch(ReadReceiptTable::read);
    }

    private static ReadReceipt read(Record row) {
        return new ReadReceipt(
                row.get(EHC_READ_RECEIPT.VERSION),
                new PersonId(row.get(EHC_READ_RECEIPT.READER)),
                Role.valueOf(row.get(EHC_READ_RECEIPT.READ_AS)),
                ReadReceipt.Way.valueOf(row.get(EHC_READ_RECEIPT.WAY)),
                FIRST.read(row),
                LAST.read(row));
    }
}
