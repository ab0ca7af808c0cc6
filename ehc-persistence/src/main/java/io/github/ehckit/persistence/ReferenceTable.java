package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcReference.EHC_REFERENCE;

import io.github.ehckit.people.AuthorityCode;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The reference table: the number of each authority's latest case reference. A unit of work that numbers a case locks
 * its row.
 */
record ReferenceTable(DSLContext sql) {

    /** Returns the next number; empty if the authority has had none yet. */
    Optional<Long> next(AuthorityCode authority) {
        return sql.update(EHC_REFERENCE)
                .set(EHC_REFERENCE.LAST_NUMBER, EHC_REFERENCE.LAST_NUMBER.plus(1))
                .where(EHC_REFERENCE.AUTHORITY.eq(authority.value()))
                .returning(EHC_REFERENCE.LAST_NUMBER)
                .fetchOptional(EHC_REFERENCE.LAST_NUMBER);
    }

    int begin(AuthorityCode authority) {
        return sql.insertInto(EHC_REFERENCE)
                .set(EHC_REFERENCE.AUTHORITY, authority.value())
                .set(EHC_REFERENCE.LAST_NUMBER, 0L)
                .execute();
    }
}
