package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcAdvice.EHC_ADVICE;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.SubmittedAdvice;
import java.util.List;
import org.jooq.DSLContext;

/** The versions that were submitted. Rows are only ever added; PostgreSQL refuses anything else, whoever asks. */
record AdviceTable(DSLContext sql) {

    void add(SubmittedAdvice advice) {
        AdviceRequestId request = advice.request();
        sql.insertInto(EHC_ADVICE)
                .set(EHC_ADVICE.AUTHORITY, request.ofCase().authority().value())
                .set(EHC_ADVICE.CASE_ID, request.ofCase().id())
                .set(EHC_ADVICE.REQUEST, request.number())
                .set(EHC_ADVICE.VERSION, advice.seal().version())
                .set(EHC_ADVICE.DIGEST, advice.seal().digest())
                .set(EHC_ADVICE.ADVICE, Json.write(SealedState.of(advice)))
                .execute();
    }

    /** Every version, the first one first. */
    List<SubmittedAdvice> of(AdviceRequestId request) {
        return sql.select(EHC_ADVICE.ADVICE)
                .from(EHC_ADVICE)
                .where(EHC_ADVICE.AUTHORITY.eq(request.ofCase().authority().value()))
                .and(EHC_ADVICE.CASE_ID.eq(request.ofCase().id()))
                .and(EHC_ADVICE.REQUEST.eq(request.number()))
                .orderBy(EHC_ADVICE.VERSION)
                .fetch(row -> Json.read(row.value1(), SealedState.class).to(request));
    }
}
