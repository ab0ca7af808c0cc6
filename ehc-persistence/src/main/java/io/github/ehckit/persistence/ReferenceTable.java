package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcReference.EHC_REFERENCE;

import io.github.ehckit.people.AuthorityCode;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The reference table: the number of each authority's latest case reference. A unit of work that opens a case locks its
 * row.
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

    /** Locks the row of an authority until the unit of work ends; false if it has none yet. */
    boolean lock(AuthorityCode authority) {
        return sql.select(EHC_REFERENCE.LAST_NUMBER)
                .from(EHC_REFERENCE)
                .where(EHC_REFERENCE.AUTHORITY.eq(authority.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    int begin(AuthorityCode authority) {
        return sql.insertInto(EHC_REFERENCE)
                .set(EHC_REFERENCE.AUTHORITY, authority.value())
                .set(EHC_REFERENCE.LAST_NUMBER, 0L)
                .execute();
    }
}
