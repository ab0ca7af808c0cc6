package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcConflictingSave.EHC_CONFLICTING_SAVE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;

/** The table of conflicting saves. They are numbered while their draft is locked. */
record ConflictingSaveTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY = new AdviceRequestColumns(
            EHC_CONFLICTING_SAVE.AUTHORITY, EHC_CONFLICTING_SAVE.CASE_ID, EHC_CONFLICTING_SAVE.REQUEST);
    private static final InstantColumns WRITTEN =
            new InstantColumns(EHC_CONFLICTING_SAVE.WRITTEN_AT, EHC_CONFLICTING_SAVE.WRITTEN_AT_NANOS);

    int add(AdviceRequestId request, SectionCode section, ConflictingSave conflict) {
        return sql.insertInto(EHC_CONFLICTING_SAVE)
                .set(KEY.values(request))
                .set(EHC_CONFLICTING_SAVE.SECTION, section.value())
                .set(EHC_CONFLICTING_SAVE.NUMBER, conflict.number())
                .set(EHC_CONFLICTING_SAVE.BASE, conflict.base().map(Json::write).orElse(null))
                .set(EHC_CONFLICTING_SAVE.ANSWERS, Json.write(conflict.answers()))
                .set(EHC_CONFLICTING_SAVE.WRITTEN_BY, conflict.writtenBy().value())
                .set(WRITTEN.values(conflict.writtenAt()))
                .execute();
    }

    /** Resolves a conflicting save that is not resolved yet. */
    ChangeResult resolve(AdviceRequestId request, SectionCode section, int copy, ConflictingSave.Resolution settled) {
        return ChangeResult.of(sql.update(EHC_CONFLICTING_SAVE)
                        .set(EHC_CONFLICTING_SAVE.RESOLUTION, Json.write(settled))
                        .where(is(request, section), EHC_CONFLICTING_SAVE.NUMBER.eq(copy))
                        .and(EHC_CONFLICTING_SAVE.RESOLUTION.isNull())
                        .execute()
                == 1);
    }

    /** Returns the conflicting saves by section, the oldest first. */
    Map<SectionCode, List<ConflictingSave>> of(AdviceRequestId request) {
        return sql.selectFrom(EHC_CONFLICTING_SAVE)
                .where(KEY.is(request))
                .orderBy(EHC_CONFLICTING_SAVE.SECTION, EHC_CONFLICTING_SAVE.NUMBER)
                .fetchGroups(row -> new SectionCode(row.get(EHC_CONFLICTING_SAVE.SECTION)), ConflictingSaveTable::read);
    }

    private static ConflictingSave read(Record row) {
        return new ConflictingSave(
                row.get(EHC_CONFLICTING_SAVE.NUMBER),
                Optional.ofNullable(row.get(EHC_CONFLICTING_SAVE.BASE)).map(json -> Json.read(json, Answers.class)),
                Json.read(row.get(EHC_CONFLICTING_SAVE.ANSWERS), Answers.class),
                new PersonId(row.get(EHC_CONFLICTING_SAVE.WRITTEN_BY)),
                WRITTEN.read(row),
                Optional.ofNullable(row.get(EHC_CONFLICTING_SAVE.RESOLUTION))
                        .map(json -> Json.read(json, ConflictingSave.Resolution.class)));
    }

    /** Returns the number of the latest conflicting save of a section, 0 if there is none. */
    int latest(AdviceRequestId request, SectionCode section) {
        return sql.select(coalesce(max(EHC_CONFLICTING_SAVE.NUMBER), 0))
                .from(EHC_CONFLICTING_SAVE)
                .where(is(request, section))
                .fetchSingle(Record1::value1);
    }

    private static Condition is(AdviceRequestId request, SectionCode section) {
        return KEY.is(request).and(EHC_CONFLICTING_SAVE.SECTION.eq(section.value()));
    }
}
