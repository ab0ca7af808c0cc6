package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcResponse.EHC_RESPONSE;
import static io.github.ehckit.persistence.generated.tables.EhcResponseSection.EHC_RESPONSE_SECTION;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.seal.Correction;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.answer.SectionCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** The table of drafts, without their sections. Its row is the lock of the draft. */
record DraftTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY =
            new AdviceRequestColumns(EHC_RESPONSE.AUTHORITY, EHC_RESPONSE.CASE_ID, EHC_RESPONSE.REQUEST);

    /** Locks the row of a draft; empty if there is none. */
    Optional<DraftRows.Locked> lock(AdviceRequestId request) {
        return sql.select(EHC_RESPONSE.STANDING, EHC_RESPONSE.TEMPLATE)
                .from(EHC_RESPONSE)
                .where(KEY.is(request))
                .forUpdate()
                .fetchOptional(row -> new DraftRows.Locked(
                        AdviceDraft.Status.valueOf(row.value1()), JsonTexts.templateRef(row.value2())));
    }

    /** Finds a draft with all its sections, as of one moment. */
    Optional<AdviceDraft> find(AdviceRequestId request) {
        Result<Record> rows = sql.select()
                .from(EHC_RESPONSE)
                .leftJoin(EHC_RESPONSE_SECTION)
                .on(EHC_RESPONSE_SECTION.AUTHORITY.eq(EHC_RESPONSE.AUTHORITY))
                .and(EHC_RESPONSE_SECTION.CASE_ID.eq(EHC_RESPONSE.CASE_ID))
                .and(EHC_RESPONSE_SECTION.REQUEST.eq(EHC_RESPONSE.REQUEST))
                .where(KEY.is(request))
                .fetch();
        return rows.stream().findFirst().map(row -> read(request, row, SectionTable.read(rows)));
    }

    int add(AdviceDraft fresh) {
        return sql.insertInto(EHC_RESPONSE)
                .set(KEY.values(fresh.request()))
                .set(values(fresh))
                .execute();
    }

    /** Counts one more save. */
    int countSave(AdviceRequestId request) {
        return sql.update(EHC_RESPONSE)
                .set(EHC_RESPONSE.REVISION, EHC_RESPONSE.REVISION.plus(1))
                .where(KEY.is(request))
                .execute();
    }

    /** Replaces the row; answers whether the draft was unchanged since it was read. */
    boolean replace(AdviceDraft was, AdviceDraft now) {
        return sql.update(EHC_RESPONSE).set(values(now)).where(as(was)).execute() == 1;
    }

    /** Returns the round of a locked draft. */
    int opening(AdviceRequestId request) {
        return sql.select(EHC_RESPONSE.OPENING)
                .from(EHC_RESPONSE)
                .where(KEY.is(request))
                .fetchSingle(Record1::value1);
    }

    /** Counts one more attachment of a locked draft, and returns its number. */
    int nextDocument(AdviceRequestId request) {
        sql.update(EHC_RESPONSE)
                .set(EHC_RESPONSE.DOCUMENTS, EHC_RESPONSE.DOCUMENTS.plus(1))
                .where(KEY.is(request))
                .execute();
        return sql.select(EHC_RESPONSE.DOCUMENTS)
                .from(EHC_RESPONSE)
                .where(KEY.is(request))
                .fetchSingle(Record1::value1);
    }

    /** Returns the values of the columns of a draft, except its key. */
    private static Map<Field<?>, @Nullable Object> values(AdviceDraft draft) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(EHC_RESPONSE.TEMPLATE, draft.template().toString());
        row.put(EHC_RESPONSE.STANDING, draft.status().name());
        row.put(EHC_RESPONSE.OPENING, draft.round());
        row.put(EHC_RESPONSE.REVISION, draft.revision());
        row.put(EHC_RESPONSE.LAST_SEAL, json(draft.last()));
        row.put(EHC_RESPONSE.CORRECTS, json(draft.corrects()));
        return row;
    }

    private static Condition as(AdviceDraft was) {
        return KEY.is(was.request())
                .and(EHC_RESPONSE.REVISION.eq(was.revision()))
                .and(EHC_RESPONSE.STANDING.eq(was.status().name()))
                .and(EHC_RESPONSE.OPENING.eq(was.round()));
    }

    private static AdviceDraft read(
            AdviceRequestId request, Record row, SortedMap<SectionCode, SectionDraft> sections) {
        return new AdviceDraft(
                request,
                JsonTexts.templateRef(row.get(EHC_RESPONSE.TEMPLATE)),
                AdviceDraft.Status.valueOf(row.get(EHC_RESPONSE.STANDING)),
                row.get(EHC_RESPONSE.OPENING),
                row.get(EHC_RESPONSE.REVISION),
                sections,
                Optional.ofNullable(row.get(EHC_RESPONSE.LAST_SEAL)).map(json -> Json.read(json, Seal.class)),
                Optional.ofNullable(row.get(EHC_RESPONSE.CORRECTS)).map(json -> Json.read(json, Correction.class)));
    }

    private static @Nullable String json(Optional<?> value) {
        return value.map(Json::write).orElse(null);
    }
}
