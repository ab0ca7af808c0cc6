package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcDraftSection.EHC_DRAFT_SECTION;

import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jooq.Result;

/** The table of a draft's sections, each as last saved. They are written while their draft is locked. */
record SectionTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY =
            new AdviceRequestColumns(EHC_DRAFT_SECTION.AUTHORITY, EHC_DRAFT_SECTION.CASE_ID, EHC_DRAFT_SECTION.REQUEST);
    private static final InstantColumns SAVED =
            new InstantColumns(EHC_DRAFT_SECTION.SAVED_AT, EHC_DRAFT_SECTION.SAVED_AT_NANOS);

    /** Finds one section, without the rest. */
    Optional<SectionDraft> find(AdviceRequestId request, SectionCode section) {
        return sql.selectFrom(EHC_DRAFT_SECTION).where(is(request, section)).fetchOptional(SectionTable::draft);
    }

    /** Returns those of these sections that were ever saved. */
    Set<SectionCode> among(AdviceRequestId request, Set<SectionCode> sections) {
        return sections.isEmpty()
                ? Set.of()
                : sql.select(EHC_DRAFT_SECTION.SECTION)
                        .from(EHC_DRAFT_SECTION)
                        .where(
                                KEY.is(request),
                                EHC_DRAFT_SECTION.SECTION.in(sections.stream()
                                        .map(SectionCode::value)
                                        .toList()))
                        .fetchSet(row -> new SectionCode(row.value1()));
    }

    /** Adds sections in one statement. */
    void add(AdviceRequestId request, Map<SectionCode, SectionDraft> sections) {
        List<Map<Field<?>, Object>> rows = new ArrayList<>();
        sections.forEach((code, draft) -> rows.add(row(request, code, draft)));
        if (!rows.isEmpty()) {
            InsertSetMoreStep<Record> insert = sql.insertInto(EHC_DRAFT_SECTION).set(rows.getFirst());
            for (Map<Field<?>, Object> row : rows.subList(1, rows.size())) {
                insert = insert.newRecord().set(row);
            }
            insert.execute();
        }
    }

    private static Map<Field<?>, Object> row(AdviceRequestId request, SectionCode code, SectionDraft draft) {
        Map<Field<?>, Object> row = KEY.values(request);
        row.put(EHC_DRAFT_SECTION.SECTION, code.value());
        row.putAll(said(draft));
        return row;
    }

    /** Returns the columns that change when a section is saved. */
    private static Map<Field<?>, Object> said(SectionDraft draft) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(EHC_DRAFT_SECTION.REVISION, draft.revision());
        row.put(EHC_DRAFT_SECTION.ANSWERS, Json.write(draft.answers()));
        row.put(EHC_DRAFT_SECTION.SAVED_BY, draft.savedBy().value());
        row.put(EHC_DRAFT_SECTION.MANAGERS, Json.write(draft.managers()));
        row.putAll(SAVED.values(draft.savedAt()));
        return row;
    }

    /** Replaces the content of a section. */
    int replace(AdviceRequestId request, SectionCode section, SectionDraft now) {
        return sql.update(EHC_DRAFT_SECTION)
                .set(said(now))
                .where(is(request, section))
                .execute();
    }

    /** Deletes all sections of a draft. */
    int clear(AdviceRequestId request) {
        return sql.deleteFrom(EHC_DRAFT_SECTION).where(KEY.is(request)).execute();
    }

    /** Returns the condition for the row of one section. */
    static Condition is(AdviceRequestId request, SectionCode section) {
        return KEY.is(request).and(EHC_DRAFT_SECTION.SECTION.eq(section.value()));
    }

    /** Reads the sections from joined rows; a draft without sections has one row without a section. */
    static SortedMap<SectionCode, SectionDraft> read(Result<Record> rows) {
        SortedMap<SectionCode, SectionDraft> sections = new TreeMap<>();
        for (Record row : rows) {
            Optional.ofNullable(row.get(EHC_DRAFT_SECTION.SECTION))
                    .ifPresent(code -> sections.put(new SectionCode(code), draft(row)));
        }
        return sections;
    }

    /** Reads a section, or an earlier revision of one: the columns have the same names. */
    static SectionDraft draft(Record row) {
        return new SectionDraft(
                row.get(EHC_DRAFT_SECTION.REVISION),
                Json.read(row.get(EHC_DRAFT_SECTION.ANSWERS), Answers.class),
                new PersonId(row.get(EHC_DRAFT_SECTION.SAVED_BY)),
                Json.read(row.get(EHC_DRAFT_SECTION.MANAGERS), ManagersAnswers.class),
                SAVED.read(row));
    }
}
