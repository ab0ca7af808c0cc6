package io.github.ehckit.spi.memory;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rows of one draft in memory.
 *
 * @param shelves which hold everything
 * @param request that the draft answers
 */
record InMemoryDraftRows(MemoryTables shelves, AdviceRequestId request) implements DraftRows {

    @Override
    public Optional<Locked> lock() {
        return kept().map(draft -> new Locked(draft.status(), draft.template()));
    }

    @Override
    public Set<SectionCode> begun(Set<SectionCode> among) {
        Set<SectionCode> begun = new HashSet<>(among);
        begun.retainAll(response().sections().keySet());
        return begun;
    }

    @Override
    public void begin(Map<SectionCode, SectionDraft> sections) {
        SortedMap<SectionCode, SectionDraft> all = new TreeMap<>(response().sections());
        all.putAll(sections);
        put(all, response().revision());
    }

    @Override
    public Optional<SectionDraft> find(SectionCode section) {
        return Optional.ofNullable(response().sections().get(section));
    }

    @Override
    public void replace(SectionCode section, SectionDraft now) {
        begin(Map.of(section, now));
    }

    @Override
    public CommitResult keepEarlier(SectionCode section, int revision) {
        Optional<SectionDraft> there = find(section).filter(draft -> draft.revision() == revision);
        there.ifPresent(draft -> MemoryTables.replace(
                shelves.earlier,
                request,
                section,
                Stream.concat(earlier(section).stream(), Stream.of(draft)).toList()));
        return there.isPresent() ? CommitResult.COMMITTED : CommitResult.STALE;
    }

    @Override
    public Optional<SectionDraft> earlier(SectionCode section, int revision) {
        return earlier(section).stream()
                .filter(draft -> draft.revision() == revision)
                .findFirst();
    }

    @Override
    public void forgetEarlier(SectionCode section, int upTo) {
        MemoryTables.replace(
                shelves.earlier,
                request,
                section,
                earlier(section).stream()
                        .filter(draft -> draft.revision() > upTo)
                        .toList());
    }

    @Override
    public void forgetEarlier() {
        shelves.earlier.takeAway(request);
    }

    @Override
    public int latestConflictingSave(SectionCode section) {
        return copies(section).stream()
                .map(ConflictingSave::number)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    @Override
    public void keepConflictingSave(SectionCode section, ConflictingSave conflict) {
        MemoryTables.replace(
                shelves.copies,
                request,
                section,
                Stream.concat(copies(section).stream(), Stream.of(conflict)).toList());
    }

    @Override
    public void countSave() {
        put(response().sections(), response().revision() + 1);
    }

    @Override
    public CommitResult replace(AdviceDraft was, AdviceDraft now) {
        if (kept().filter(there -> same(there, was)).isEmpty()) {
            return CommitResult.STALE;
        }
        shelves.responses.put(request, now);
        return CommitResult.COMMITTED;
    }

    @Override
    public void clear() {
        put(new TreeMap<>(), response().revision());
    }

    @Override
    public void add(SubmittedAdvice sealed) {
        MemoryTables.append(shelves.submitted, request, sealed);
    }

    private Optional<AdviceDraft> kept() {
        return Optional.ofNullable(shelves.responses.get(request));
    }

    private AdviceDraft response() {
        return kept().orElseThrow(() -> new StorageException(
                "The memory has no draft of " + request + ". Commit each request for advice together with its draft."));
    }

    private List<SectionDraft> earlier(SectionCode section) {
        return MemoryTables.in(shelves.earlier, request, section);
    }

    private List<ConflictingSave> copies(SectionCode section) {
        return MemoryTables.in(shelves.copies, request, section);
    }

    private void put(SortedMap<SectionCode, SectionDraft> sections, int revision) {
        AdviceDraft was = response();
        AdviceDraft now = new AdviceDraft(
                request, was.template(), was.status(), was.round(), revision, sections, was.last(), was.corrects());
        shelves.responses.put(request, now);
    }

    private static boolean same(AdviceDraft there, AdviceDraft was) {
        return there.status() == was.status() && there.round() == was.round() && there.revision() == was.revision();
    }
}
