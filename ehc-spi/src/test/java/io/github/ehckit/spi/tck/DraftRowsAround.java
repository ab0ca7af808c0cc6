package io.github.ehckit.spi.tck;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows around others, to break them in one place. */
class DraftRowsAround implements DraftRows {
    protected final DraftRows sound;

    DraftRowsAround(DraftRows sound) {
        this.sound = sound;
    }

    @Override
    public Optional<Locked> lock() {
        return sound.lock();
    }

    @Override
    public Set<SectionCode> begun(Set<SectionCode> among) {
        return sound.begun(among);
    }

    @Override
    public void begin(Map<SectionCode, SectionDraft> sections) {
        sound.begin(sections);
    }

    @Override
    public Optional<SectionDraft> find(SectionCode section) {
        return sound.find(section);
    }

    @Override
    public void replace(SectionCode section, SectionDraft now) {
        sound.replace(section, now);
    }

    @Override
    public CommitResult keepEarlier(SectionCode section, int revision) {
        return sound.keepEarlier(section, revision);
    }

    @Override
    public Optional<SectionDraft> earlier(SectionCode section, int revision) {
        return sound.earlier(section, revision);
    }

    @Override
    public void forgetEarlier(SectionCode section, int upTo) {
        sound.forgetEarlier(section, upTo);
    }

    @Override
    public void forgetEarlier() {
        sound.forgetEarlier();
    }

    @Override
    public int latestConflictingSave(SectionCode section) {
        return sound.latestConflictingSave(section);
    }

    @Override
    public void keepConflictingSave(SectionCode section, ConflictingSave conflict) {
        sound.keepConflictingSave(section, conflict);
    }

    @Override
    public void countSave() {
        sound.countSave();
    }

    @Override
    public CommitResult replace(AdviceDraft was, AdviceDraft now) {
        return sound.replace(was, now);
    }

    @Override
    public void clear() {
        sound.clear();
    }

    @Override
    public void add(SubmittedAdvice sealed) {
        sound.add(sealed);
    }
}
