package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcResponseRevision.EHC_RESPONSE_REVISION;
import static io.github.ehckit.persistence.generated.tables.EhcResponseSection.EHC_RESPONSE_SECTION;
import static org.jooq.impl.DSL.select;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.template.SectionCode;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The revisions that were saved over in the present opening. They are written while their response is held. */
record RevisionTable(DSLContext sql) {

    /** Keeps what a section says before it is saved over, without reading it; whether it is still on the writer's revision. */
    boolean keep(AdviceRequestId request, SectionSave section) {
        return sql.insertInto(
                                EHC_RESPONSE_REVISION,
                                EHC_RESPONSE_REVISION.AUTHORITY,
                                EHC_RESPONSE_REVISION.CASE_ID,
                                EHC_RESPONSE_REVISION.REQUEST,
                                EHC_RESPONSE_REVISION.SECTION,
                                EHC_RESPONSE_REVISION.REVISION,
                                EHC_RESPONSE_REVISION.ANSWERS,
                                EHC_RESPONSE_REVISION.SAVED_BY,
                                EHC_RESPONSE_REVISION.BY_MANAGER,
                                EHC_RESPONSE_REVISION.SAVED_AT,
                                EHC_RESPONSE_REVISION.SAVED_AT_NANOS)
                        .select(select(
                                        EHC_RESPONSE_SECTION.AUTHORITY,
                                        EHC_RESPONSE_SECTION.CASE_ID,
                                        EHC_RESPONSE_SECTION.REQUEST,
                                        EHC_RESPONSE_SECTION.SECTION,
                                        EHC_RESPONSE_SECTION.REVISION,
                                        EHC_RESPONSE_SECTION.ANSWERS,
                                        EHC_RESPONSE_SECTION.SAVED_BY,
                                        EHC_RESPONSE_SECTION.BY_MANAGER,
                                        EHC_RESPONSE_SECTION.SAVED_AT,
                                        EHC_RESPONSE_SECTION.SAVED_AT_NANOS)
                                .from(EHC_RESPONSE_SECTION)
                                .where(
                                        SectionTable.is(request),
                                        EHC_RESPONSE_SECTION.SECTION.eq(
                                                section.section().value()),
                                        EHC_RESPONSE_SECTION.REVISION.eq(section.revision())))
                        .execute()
                == 1;
    }

    /** Lets go of the oldest revision of a section, once there are more than are kept. */
    void letGo(AdviceRequestId request, SectionSave section) {
        int oldest = section.revision() - ResponseStore.EARLIER_REVISIONS;
        if (oldest > 0) {
            sql.deleteFrom(EHC_RESPONSE_REVISION)
                    .where(
                            is(request),
                            EHC_RESPONSE_REVISION.SECTION.eq(section.section().value()))
                    .and(EHC_RESPONSE_REVISION.REVISION.le(oldest))
                    .execute();
        }
    }

    /** Lets go of all revisions of a response. */
    void letGoOfAll(AdviceRequestId request) {
        sql.deleteFrom(EHC_RESPONSE_REVISION).where(is(request)).execute();
    }

    Optional<SectionDraft> find(AdviceRequestId request, SectionCode section, int revision) {
        return sql.selectFrom(EHC_RESPONSE_REVISION)
                .where(is(request), EHC_RESPONSE_REVISION.SECTION.eq(section.value()))
                .and(EHC_RESPONSE_REVISION.REVISION.eq(revision))
                .fetchOptional(SectionTable::draft);
    }

    private static Condition is(AdviceRequestId request) {
        return EHC_RESPONSE_REVISION
                .AUTHORITY
                .eq(request.ofCase().authority().value())
                .and(EHC_RESPONSE_REVISION.CASE_ID.eq(request.ofCase().id()))
                .and(EHC_RESPONSE_REVISION.REQUEST.eq(request.number()));
    }
}
