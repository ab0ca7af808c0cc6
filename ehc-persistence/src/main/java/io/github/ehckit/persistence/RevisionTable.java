package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcResponseRevision.EHC_RESPONSE_REVISION;
import static io.github.ehckit.persistence.generated.tables.EhcResponseSection.EHC_RESPONSE_SECTION;
import static org.jooq.impl.DSL.select;

import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The table of earlier revisions in the current round, each replaced by a later save. They are written while their
 * draft is locked.
 */
record RevisionTable(DSLContext sql) {
    private static final AdviceRequestColumns KEY = new AdviceRequestColumns(
            EHC_RESPONSE_REVISION.AUTHORITY, EHC_RESPONSE_REVISION.CASE_ID, EHC_RESPONSE_REVISION.REQUEST);

    /**
     * Copies a section's row without reading it, if it has this revision; answers whether it had. The columns of both
     * tables have the same names.
     */
    boolean keep(AdviceRequestId request, SectionCode section, int revision) {
        return sql.insertInto(EHC_RESPONSE_REVISION, EHC_RESPONSE_REVISION.fields())
                        .select(select(EHC_RESPONSE_SECTION.fields(EHC_RESPONSE_REVISION.fields()))
                                .from(EHC_RESPONSE_SECTION)
                                .where(SectionTable.is(request, section), EHC_RESPONSE_SECTION.REVISION.eq(revision)))
                        .execute()
                == 1;
    }

    /** Deletes the revisions of a section up to one (inclusive). */
    int forget(AdviceRequestId request, SectionCode section, int upTo) {
        return sql.deleteFrom(EHC_RESPONSE_REVISION)
                .where(is(request, section), EHC_RESPONSE_REVISION.REVISION.le(upTo))
                .execute();
    }

    /** Deletes all revisions of a draft. */
    int forgetAll(AdviceRequestId request) {
        return sql.deleteFrom(EHC_RESPONSE_REVISION).where(KEY.is(request)).execute();
    }

    /** Reads one revision of a section. */
    Optional<SectionDraft> find(AdviceRequestId request, SectionCode section, int revision) {
        return sql.selectFrom(EHC_RESPONSE_REVISION)
                .where(is(request, section), EHC_RESPONSE_REVISION.REVISION.eq(revision))
                .fetchOptional(SectionTable::draft);
    }

    private static Condition is(AdviceRequestId request, SectionCode section) {
        return KEY.is(request).and(EHC_RESPONSE_REVISION.SECTION.eq(section.value()));
    }
}
