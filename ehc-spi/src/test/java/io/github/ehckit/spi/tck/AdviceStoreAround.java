package io.github.ehckit.spi.tck;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response store around another, to break it in one place. */
class AdviceStoreAround implements AdviceStore {
    protected final AdviceStore sound;

    AdviceStoreAround(AdviceStore sound) {
        this.sound = sound;
    }

    @Override
    public void open(AdviceDraft fresh) {
        sound.open(fresh);
    }

    @Override
    public Optional<AdviceDraft> find(AdviceRequestId request) {
        return sound.find(request);
    }

    @Override
    public Optional<AdviceDraft> lock(AdviceRequestId request) {
        return sound.lock(request);
    }

    @Override
    public SaveResult save(DraftSave save) {
        return sound.save(save);
    }

    @Override
    public CommitResult commit(AdviceDraft was, AdviceDraft now) {
        return sound.commit(was, now);
    }

    @Override
    public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        return sound.submit(was, now, sealed);
    }

    @Override
    public CommitResult enter(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        return sound.enter(was, now, sealed);
    }

    @Override
    public CommitResult move(AdviceDraft was, AdviceDraft now) {
        return sound.move(was, now);
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return sound.submitted(request);
    }

    @Override
    public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
        return sound.earlier(request, section, revision);
    }

    @Override
    public Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request) {
        return sound.conflictingSaves(request);
    }

    @Override
    public ChangeResult resolve(
            AdviceRequestId request, SectionCode section, int copy, ConflictingSave.Resolution settled) {
        return sound.resolve(request, section, copy, settled);
    }

    @Override
    public void recordReadReceipt(AdviceRequestId request, ReadReceipt receipt) {
        sound.recordReadReceipt(request, receipt);
    }

    @Override
    public List<ReadReceipt> readReceipts(AdviceRequestId request) {
        return sound.readReceipts(request);
    }

    /** The response that a save is meant for; an empty one if there is none. */
    protected AdviceDraft keptFor(DraftSave save) {
        return sound.find(save.request())
                .orElseGet(() -> AdviceDraft.empty(save.request(), new TemplateRef("none", 1)));
    }

    /** Puts a response in the place of the one that is kept, whatever that is. */
    protected void put(AdviceDraft now) {
        sound.commit(sound.find(now.request()).orElseThrow(), now);
    }
}
