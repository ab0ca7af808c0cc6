package io.github.ehckit.persistence;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * The {@link DraftRows} of one draft in its five tables, one statement for each call.
 *
 * @param sql the open transaction
 * @param request the request for advice
 */
record JooqDraftRows(DSLContext sql, AdviceRequestId request) implements DraftRows {

    @Override
    public Optional<Locked> lock() {
        return new DraftTable(sql).lock(request);
    }

    @Override
    public Set<SectionCode> begun(Set<SectionCode> among) {
        return new SectionTable(sql).among(request, among);
    }

    @Override
    public void begin(Map<SectionCode, SectionDraft> sections) {
        new SectionTable(sql).add(request, sections);
    }

    @Override
    public Optional<SectionDraft> find(SectionCode section) {
        return new SectionTable(sql).find(request, section);
    }

    @Override
    public void replace(SectionCode section, SectionDraft now) {
        new SectionTable(sql).replace(request, section, now);
    }

    @Override
    public CommitResult keepEarlier(SectionCode section, int revision) {
        return result(new RevisionTable(sql).keep(request, section, revision));
    }

    @Override
    public Optional<SectionDraft> earlier(SectionCode section, int revision) {
        return new RevisionTable(sql).find(request, section, revision);
    }

    @Override
    public void forgetEarlier(SectionCode section, int upTo) {
        new RevisionTable(sql).forget(request, section, upTo);
    }

    @Override
    public void forgetEarlier() {
        new RevisionTable(sql).forgetAll(request);
    }

    @Override
    public int latestConflictingSave(SectionCode section) {
        return new ConflictingSaveTable(sql).latest(request, section);
    }

    @Override
    public void keepConflictingSave(SectionCode section, ConflictingSave conflict) {
        new ConflictingSaveTable(sql).add(request, section, conflict);
    }

    @Override
    public void countSave() {
        new DraftTable(sql).countSave(request);
    }

    @Override
    public CommitResult replace(AdviceDraft was, AdviceDraft now) {
        return result(new DraftTable(sql).replace(was, now));
    }

    @Override
    public void clear() {
        new SectionTable(sql).clear(request);
    }

    @Override
    public void add(SubmittedAdvice sealed) {
        new AdviceTable(sql).add(sealed);
    }

    private static CommitResult result(boolean met) {
        return met ? CommitResult.COMMITTED : CommitResult.STALE;
    }
}
