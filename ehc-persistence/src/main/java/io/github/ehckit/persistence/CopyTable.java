package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcResponseCopy.EHC_RESPONSE_COPY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The texts that lost a conflict. They are numbered while their response is held. */
record CopyTable(DSLContext sql) {

    void add(ResponseSave save, SectionSave section) {
        AdviceRequestId request = save.request();
        sql.insertInto(EHC_RESPONSE_COPY)
                .set(EHC_RESPONSE_COPY.AUTHORITY, request.ofCase().authority().value())
                .set(EHC_RESPONSE_COPY.CASE_ID, request.ofCase().id())
                .set(EHC_RESPONSE_COPY.REQUEST, request.number())
                .set(EHC_RESPONSE_COPY.SECTION, section.section().value())
                .set(EHC_RESPONSE_COPY.COPY, next(request, section.section()))
                .set(EHC_RESPONSE_COPY.ANSWERS, Json.write(section.answers()))
                .set(EHC_RESPONSE_COPY.WRITTEN_BY, save.by().value())
                .set(EHC_RESPONSE_COPY.WRITTEN_AT, Moment.wholeMicros(save.at()))
                .execute();
    }

    /** The texts by section, the oldest first. */
    Map<SectionCode, List<Answers>> of(AdviceRequestId request) {
        return sql.select(EHC_RESPONSE_COPY.SECTION, EHC_RESPONSE_COPY.ANSWERS)
                .from(EHC_RESPONSE_COPY)
                .where(is(request))
                .orderBy(EHC_RESPONSE_COPY.SECTION, EHC_RESPONSE_COPY.COPY)
                .fetchGroups(row -> new SectionCode(row.value1()), row -> Json.read(row.value2(), Answers.class));
    }

    private int next(AdviceRequestId request, SectionCode section) {
        return sql.select(coalesce(max(EHC_RESPONSE_COPY.COPY), 0))
                .from(EHC_RESPONSE_COPY)
                .where(is(request), EHC_RESPONSE_COPY.SECTION.eq(section.value()))
                .fetchOptional(row -> row.value1() + 1)
                .orElse(1);
    }

    private static Condition is(AdviceRequestId request) {
        return EHC_RESPONSE_COPY
                .AUTHORITY
                .eq(request.ofCase().authority().value())
                .and(EHC_RESPONSE_COPY.CASE_ID.eq(request.ofCase().id()))
                .and(EHC_RESPONSE_COPY.REQUEST.eq(request.number()));
    }
}
