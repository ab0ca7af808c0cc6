package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcResponseSection.EHC_RESPONSE_SECTION;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
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

/** The sections of the responses, each as it was last saved. They are written while their response is held. */
record SectionTable(DSLContext sql) {

    /** One section, without the rest. */
    Optional<SectionDraft> find(AdviceRequestId request, SectionCode section) {
        return sql.selectFrom(EHC_RESPONSE_SECTION)
                .where(is(request), EHC_RESPONSE_SECTION.SECTION.eq(section.value()))
                .fetchOptional(SectionTable::draft);
    }

    /** Which of these sections were ever saved. */
    Set<SectionCode> among(AdviceRequestId request, List<SectionCode> sections) {
        return sections.isEmpty()
                ? Set.of()
                : sql.select(EHC_RESPONSE_SECTION.SECTION)
                        .from(EHC_RESPONSE_SECTION)
                        .where(
                                is(request),
                                EHC_RESPONSE_SECTION.SECTION.in(sections.stream()
                                        .map(SectionCode::value)
                                        .toList()))
                        .fetchSet(row -> new SectionCode(row.value1()));
    }

    /** Puts the sections of a response in the place of all that there were. */
    void replaceAll(Response now) {
        sql.deleteFrom(EHC_RESPONSE_SECTION).where(is(now.request())).execute();
        add(now.request(), now.sections());
    }

    /** Adds sections in one statement. */
    void add(AdviceRequestId request, Map<SectionCode, SectionDraft> sections) {
        List<Map<Field<?>, Object>> rows = new ArrayList<>();
        sections.forEach((code, draft) -> rows.add(row(request, code, draft)));
        if (!rows.isEmpty()) {
            InsertSetMoreStep<Record> insert =
                    sql.insertInto(EHC_RESPONSE_SECTION).set(rows.getFirst());
            for (Map<Field<?>, Object> row : rows.subList(1, rows.size())) {
                insert = insert.newRecord().set(row);
            }
            insert.execute();
        }
    }

    private static Map<Field<?>, Object> row(AdviceRequestId request, SectionCode code, SectionDraft draft) {
        Moment at = Moment.of(draft.savedAt());
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(EHC_RESPONSE_SECTION.AUTHORITY, request.ofCase().authority().value());
        row.put(EHC_RESPONSE_SECTION.CASE_ID, request.ofCase().id());
        row.put(EHC_RESPONSE_SECTION.REQUEST, request.number());
        row.put(EHC_RESPONSE_SECTION.SECTION, code.value());
        row.put(EHC_RESPONSE_SECTION.REVISION, draft.revision());
        row.put(EHC_RESPONSE_SECTION.ANSWERS, Json.write(draft.answers()));
        row.put(EHC_RESPONSE_SECTION.SAVED_BY, draft.savedBy().value());
        row.put(EHC_RESPONSE_SECTION.BY_MANAGER, draft.byManager());
        row.put(EHC_RESPONSE_SECTION.SAVED_AT, at.micros());
        row.put(EHC_RESPONSE_SECTION.SAVED_AT_NANOS, at.nanos());
        return row;
    }

    /** Whether the section was still on the writer's revision, and now says what was written. */
    boolean replace(ResponseSave save, SectionSave section) {
        Moment at = Moment.of(save.at());
        return sql.update(EHC_RESPONSE_SECTION)
                        .set(EHC_RESPONSE_SECTION.REVISION, section.revision() + 1)
                        .set(EHC_RESPONSE_SECTION.ANSWERS, Json.write(section.answers()))
                        .set(EHC_RESPONSE_SECTION.SAVED_BY, save.by().value())
                        .set(EHC_RESPONSE_SECTION.BY_MANAGER, save.byManager())
                        .set(EHC_RESPONSE_SECTION.SAVED_AT, at.micros())
                        .set(EHC_RESPONSE_SECTION.SAVED_AT_NANOS, at.nanos())
                        .where(
                                is(save.request()),
                                EHC_RESPONSE_SECTION.SECTION.eq(
                                        section.section().value()))
                        .and(EHC_RESPONSE_SECTION.REVISION.eq(section.revision()))
                        .execute()
                == 1;
    }

    /** The sections among joined rows; where a response has none, its row has none either. */
    static SortedMap<SectionCode, SectionDraft> read(Result<Record> rows) {
        SortedMap<SectionCode, SectionDraft> sections = new TreeMap<>();
        for (Record row : rows) {
            Optional.ofNullable(row.get(EHC_RESPONSE_SECTION.SECTION))
                    .ifPresent(code -> sections.put(new SectionCode(code), draft(row)));
        }
        return sections;
    }

    static Condition is(AdviceRequestId request) {
        return EHC_RESPONSE_SECTION
                .AUTHORITY
                .eq(request.ofCase().authority().value())
                .and(EHC_RESPONSE_SECTION.CASE_ID.eq(request.ofCase().id()))
                .and(EHC_RESPONSE_SECTION.REQUEST.eq(request.number()));
    }

    /** A section, or an earlier revision of one: the columns have the same names. */
    static SectionDraft draft(Record row) {
        return new SectionDraft(
                row.get(EHC_RESPONSE_SECTION.REVISION),
                Json.read(row.get(EHC_RESPONSE_SECTION.ANSWERS), Answers.class),
                new PersonId(row.get(EHC_RESPONSE_SECTION.SAVED_BY)),
                row.get(EHC_RESPONSE_SECTION.BY_MANAGER),
                new Moment(row.get(EHC_RESPONSE_SECTION.SAVED_AT), row.get(EHC_RESPONSE_SECTION.SAVED_AT_NANOS))
                        .exact());
    }
}
