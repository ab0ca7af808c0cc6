package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcDraftRevision.EHC_DRAFT_REVISION;
import static io.github.ehckit.persistence.generated.tables.EhcDraftSection.EHC_DRAFT_SECTION;
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
            EHC_DRAFT_REVISION.AUTHORITY, EHC_DRAFT_REVISION.CASE_ID, EHC_DRAFT_REVISION.REQUEST);

    /**
     * Copies a section's row without reading it, if it has this revision; answers whether it had. The columns of both
     * tables have the same names.
     */
    boolean keep(AdviceRequestId request, SectionCode section, int revision) {
        return sql.insertInto(EHC_DRAFT_REVISION, EHC_DRAFT_REVISION.fields())
                        .select(select(EHC_DRAFT_SECTION.fields(EHC_DRAFT_REVISION.fields()))
                                .from(EHC_DRAFT_SECTION)
                                .where(SectionTable.is(request, section), EHC_DRAFT_SECTION.REVISION.eq(revision)))
                        .execute()
                == 1;
    }

    /** Deletes the revisions of a section up to one (inclusive). */
    int forget(AdviceRequestId request, SectionCode section, int upTo) {
        return sql.deleteFrom(EHC_DRAFT_REVISION)
                .where(is(request, section), EHC_DRAFT_REVISION.REVISION.le(upTo))
                .execute();
    }

    /** Deletes all revisions of a draft. */
    int forgetAll(AdviceRequestId request) {
        return sql.deleteFrom(EHC_DRAFT_REVISION).where(KEY.is(request)).execute();
    }

    /** Reads one revision of a section. */
    Optional<SectionDraft> find(AdviceRequestId request, SectionCode section, int revision) {
        return sql.selectFrom(EHC_DRAFT_REVISION)
                .where(is(request, section), EHC_DRAFT_REVISION.REVISION.eq(revision))
                .fetchOptional(SectionTable::draft);
    }

    private static Condition is(AdviceRequestId request, SectionCode section) {
        return KEY.is(request).and(EHC_DRAFT_REVISION.SECTION.eq(section.value()));
    }
}
