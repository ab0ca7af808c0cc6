package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcResponseCopy.EHC_RESPONSE_COPY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The texts that lost a conflict. They are numbered while their response is held. */
record CopyTable(DSLContext sql) {

    KeptCopy add(ResponseSave save, SectionSave section, Optional<Answers> base) {
        AdviceRequestId request = save.request();
        KeptCopy copy = KeptCopy.waiting(next(request, section.section()), base, section, save);
        Moment at = Moment.of(copy.writtenAt());
        sql.insertInto(EHC_RESPONSE_COPY)
                .set(EHC_RESPONSE_COPY.AUTHORITY, request.ofCase().authority().value())
                .set(EHC_RESPONSE_COPY.CASE_ID, request.ofCase().id())
                .set(EHC_RESPONSE_COPY.REQUEST, request.number())
                .set(EHC_RESPONSE_COPY.SECTION, section.section().value())
                .set(EHC_RESPONSE_COPY.COPY, copy.number())
                .set(EHC_RESPONSE_COPY.BASE, base.map(Json::write).orElse(null))
                .set(EHC_RESPONSE_COPY.ANSWERS, Json.write(copy.answers()))
                .set(EHC_RESPONSE_COPY.WRITTEN_BY, copy.writtenBy().value())
                .set(EHC_RESPONSE_COPY.WRITTEN_AT, at.micros())
                .set(EHC_RESPONSE_COPY.WRITTEN_AT_NANOS, at.nanos())
                .execute();
        return copy;
    }

    /** Whether there is such a copy, and it was not settled before. */
    boolean settle(AdviceRequestId request, SectionCode section, int copy, KeptCopy.Settled settled) {
        return sql.update(EHC_RESPONSE_COPY)
                        .set(EHC_RESPONSE_COPY.SETTLED, Json.write(settled))
                        .where(is(request), EHC_RESPONSE_COPY.SECTION.eq(section.value()))
                        .and(EHC_RESPONSE_COPY.COPY.eq(copy))
                        .and(EHC_RESPONSE_COPY.SETTLED.isNull())
                        .execute()
                == 1;
    }

    /** The copies by section, the oldest first. */
    Map<SectionCode, List<KeptCopy>> of(AdviceRequestId request) {
        return sql.selectFrom(EHC_RESPONSE_COPY)
                .where(is(request))
                .orderBy(EHC_RESPONSE_COPY.SECTION, EHC_RESPONSE_COPY.COPY)
                .fetchGroups(row -> new SectionCode(row.get(EHC_RESPONSE_COPY.SECTION)), CopyTable::read);
    }

    private static KeptCopy read(Record row) {
        return new KeptCopy(
                row.get(EHC_RESPONSE_COPY.COPY),
                Optional.ofNullable(row.get(EHC_RESPONSE_COPY.BASE)).map(json -> Json.read(json, Answers.class)),
                Json.read(row.get(EHC_RESPONSE_COPY.ANSWERS), Answers.class),
                new PersonId(row.get(EHC_RESPONSE_COPY.WRITTEN_BY)),
                new Moment(row.get(EHC_RESPONSE_COPY.WRITTEN_AT), row.get(EHC_RESPONSE_COPY.WRITTEN_AT_NANOS)).exact(),
                Optional.ofNullable(row.get(EHC_RESPONSE_COPY.SETTLED))
                        .map(json -> Json.read(json, KeptCopy.Settled.class)));
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
