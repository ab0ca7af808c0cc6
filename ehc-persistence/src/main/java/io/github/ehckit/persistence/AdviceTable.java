package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcAdvice.EHC_ADVICE;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.seal.SubmittedAdvice;
import java.util.List;
import org.jooq.DSLContext;

/** The table of submitted advice. Rows are only ever added; PostgreSQL refuses every other change, by any user. */
record AdviceTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY =
            new AdviceRequestColumns(EHC_ADVICE.AUTHORITY, EHC_ADVICE.CASE_ID, EHC_ADVICE.REQUEST);

    void add(SubmittedAdvice advice) {
        sql.insertInto(EHC_ADVICE)
                .set(KEY.values(advice.request()))
                .set(EHC_ADVICE.VERSION, advice.seal().version())
                .set(EHC_ADVICE.DIGEST, advice.seal().digest())
                .set(EHC_ADVICE.ADVICE, Json.write(SealedState.of(advice)))
                .execute();
    }

    /** Returns every version, the first one first. */
    List<SubmittedAdvice> of(AdviceRequestId request) {
        return sql.select(EHC_ADVICE.ADVICE)
                .from(EHC_ADVICE)
                .where(KEY.is(request))
                .orderBy(EHC_ADVICE.VERSION)
                .fetch(row -> Json.read(row.value1(), SealedState.class).to(request));
    }
}
