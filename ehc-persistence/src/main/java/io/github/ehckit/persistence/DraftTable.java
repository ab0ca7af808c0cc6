package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcDraft.EHC_DRAFT;
import static io.github.ehckit.persistence.generated.tables.EhcDraftSection.EHC_DRAFT_SECTION;

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
            new AdviceRequestColumns(EHC_DRAFT.AUTHORITY, EHC_DRAFT.CASE_ID, EHC_DRAFT.REQUEST);

    /** Locks the row of a draft; empty if there is none. */
    Optional<DraftRows.Locked> lock(AdviceRequestId request) {
        return sql.select(EHC_DRAFT.STATUS, EHC_DRAFT.TEMPLATE)
                .from(EHC_DRAFT)
                .where(KEY.is(request))
                .forUpdate()
                .fetchOptional(row -> new DraftRows.Locked(
                        AdviceDraft.Status.valueOf(row.value1()), JsonTexts.templateRef(row.value2())));
    }

    /** Finds a draft with all its sections, as of one moment. */
    Optional<AdviceDraft> find(AdviceRequestId request) {
        Result<Record> rows = sql.select()
                .from(EHC_DRAFT)
                .leftJoin(EHC_DRAFT_SECTION)
                .on(EHC_DRAFT_SECTION.AUTHORITY.eq(EHC_DRAFT.AUTHORITY))
                .and(EHC_DRAFT_SECTION.CASE_ID.eq(EHC_DRAFT.CASE_ID))
                .and(EHC_DRAFT_SECTION.REQUEST.eq(EHC_DRAFT.REQUEST))
                .where(KEY.is(request))
                .fetch();
        return rows.stream().findFirst().map(row -> read(request, row, SectionTable.read(rows)));
    }

    int add(AdviceDraft fresh) {
        return sql.insertInto(EHC_DRAFT)
                .set(KEY.values(fresh.request()))
                .set(values(fresh))
                .execute();
    }

    /** Counts one more save. */
    int countSave(AdviceRequestId request) {
        return sql.update(EHC_DRAFT)
                .set(EHC_DRAFT.REVISION, EHC_DRAFT.REVISION.plus(1))
                .where(KEY.is(request))
                .execute();
    }

    /** Replaces the row; answers whether the draft was unchanged since it was read. */
    boolean replace(AdviceDraft was, AdviceDraft now) {
        return sql.update(EHC_DRAFT).set(values(now)).where(as(was)).execute() == 1;
    }

    /** Returns the round of a locked draft. */
    int round(AdviceRequestId request) {
        return sql.select(EHC_DRAFT.ROUND)
                .from(EHC_DRAFT)
                .where(KEY.is(request))
                .fetchSingle(Record1::value1);
    }

    /** Counts one more attachment of a locked draft, and returns its number. */
    int nextAttachment(AdviceRequestId request) {
        sql.update(EHC_DRAFT)
                .set(EHC_DRAFT.ATTACHMENTS, EHC_DRAFT.ATTACHMENTS.plus(1))
                .where(KEY.is(request))
                .execute();
        return sql.select(EHC_DRAFT.ATTACHMENTS)
                .from(EHC_DRAFT)
                .where(KEY.is(request))
                .fetchSingle(Record1::value1);
    }

    /** Returns the values of the columns of a draft, except its key. */
    private static Map<Field<?>, @Nullable Object> values(AdviceDraft draft) {
        Map<Field<?>, @Nullable Object> row = new LinkedHashMap<>();
        row.put(EHC_DRAFT.TEMPLATE, draft.template().toString());
        row.put(EHC_DRAFT.STATUS, draft.status().name());
        row.put(EHC_DRAFT.ROUND, draft.round());
        row.put(EHC_DRAFT.REVISION, draft.revision());
        row.put(EHC_DRAFT.LAST_SEAL, json(draft.last()));
        row.put(EHC_DRAFT.CORRECTS, json(draft.corrects()));
        return row;
    }

    private static Condition as(AdviceDraft was) {
        return KEY.is(was.request())
                .and(EHC_DRAFT.REVISION.eq(was.revision()))
                .and(EHC_DRAFT.STATUS.eq(was.status().name()))
                .and(EHC_DRAFT.ROUND.eq(was.round()));
    }

    private static AdviceDraft read(
            AdviceRequestId request, Record row, SortedMap<SectionCode, SectionDraft> sections) {
        return new AdviceDraft(
                request,
                JsonTexts.templateRef(row.get(EHC_DRAFT.TEMPLATE)),
                AdviceDraft.Status.valueOf(row.get(EHC_DRAFT.STATUS)),
                row.get(EHC_DRAFT.ROUND),
                row.get(EHC_DRAFT.REVISION),
                sections,
                Optional.ofNullable(row.get(EHC_DRAFT.LAST_SEAL)).map(json -> Json.read(json, Seal.class)),
                Optional.ofNullable(row.get(EHC_DRAFT.CORRECTS)).map(json -> Json.read(json, Correction.class)));
    }

    private static @Nullable String json(Optional<?> value) {
        return value.map(Json::write).orElse(null);
    }
}
