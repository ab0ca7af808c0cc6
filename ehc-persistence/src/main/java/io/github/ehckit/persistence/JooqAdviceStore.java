package io.github.ehckit.persistence;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.DraftSaving;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * An {@link AdviceStore} on H2 or PostgreSQL. A save reads and writes the sections that it names, and no others.
 * Thread-safe.
 */
public final class JooqAdviceStore implements AdviceStore {
    private final JdbcUnitOfWork work;

    /** Makes a store whose calls run in the unit of work that is open on the thread. */
    public JooqAdviceStore(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void open(AdviceDraft fresh) {
        work.on("opening the draft of " + fresh.request(), sql -> new DraftTable(sql).add(fresh));
    }

    @Override
    public Optional<AdviceDraft> find(AdviceRequestId request) {
        return work.on("finding the draft of " + request, sql -> new DraftTable(sql).find(request));
    }

    @Override
    public Optional<AdviceDraft> lock(AdviceRequestId request) {
        return work.on(
                "locking the draft of " + request,
                sql -> new DraftTable(sql).lock(request).flatMap(held -> new DraftTable(sql).find(request)));
    }

    @Override
    public SaveResult save(DraftSave save) {
        return work.on(
                "saving the draft of " + save.request(),
                sql -> saving(sql, save.request()).save(save));
    }

    @Override
    public CommitResult commit(AdviceDraft was, AdviceDraft now) {
        return work.on(
                "committing the draft of " + was.request(),
                sql -> saving(sql, was.request()).commit(was, now));
    }

    @Override
    public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        return work.on(
                "committing the draft of " + was.request(),
                sql -> saving(sql, was.request()).submit(was, now, sealed));
    }

    @Override
    public CommitResult enter(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        return work.on(
                "entering advice in place of the draft of " + was.request(),
                sql -> saving(sql, was.request()).enter(was, now, sealed));
    }

    @Override
    public CommitResult move(AdviceDraft was, AdviceDraft now) {
        return work.on(
                "moving the draft of " + was.request() + " to another template",
                sql -> saving(sql, was.request()).move(was, now));
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return work.on("reading the advice submitted to " + request, sql -> new AdviceTable(sql).of(request));
    }

    @Override
    public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
        return work.on(
                "reading an earlier revision of the draft of " + request,
                sql -> new RevisionTable(sql).find(request, section, revision));
    }

    @Override
    public Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request) {
        return work.on("reading the conflicting saves of " + request, sql -> new ConflictingSaveTable(sql).of(request));
    }

    @Override
    public ChangeResult resolve(
            AdviceRequestId request, SectionCode section, int copy, ConflictingSave.Resolution settled) {
        return work.on(
                "resolving a conflicting save of " + request,
                sql -> new ConflictingSaveTable(sql).resolve(request, section, copy, settled));
    }

    @Override
    public void recordReadReceipt(AdviceRequestId request, ReadReceipt receipt) {
        work.apart(() -> work.on(
                "recording who has read the advice submitted to " + request, sql -> note(sql, request, receipt)));
    }

    @Override
    public List<ReadReceipt> readReceipts(AdviceRequestId request) {
        return work.on(
                "reading who has read the advice submitted to " + request,
                sql -> new ReadReceiptTable(sql).of(request));
    }

    /** Records a read receipt. If two calls record one receipt at once, the second finds it and updates it. */
    private boolean note(DSLContext sql, AdviceRequestId request, ReadReceipt receipt) {
        ReadReceiptTable readings = new ReadReceiptTable(sql);
        return readings.repeat(request, receipt)
                || work.adds(part -> new ReadReceiptTable(part).add(request, receipt))
                || readings.repeat(request, receipt);
    }

    private static DraftSaving saving(DSLContext sql, AdviceRequestId request) {
        return new DraftSaving(new JooqDraftRows(sql, request));
    }
}
