package io.github.ehckit.port;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of one response in maps, which remember the calls that were made. */
final class RecordedRows implements DraftRows {
    final List<String> calls = new ArrayList<>();
    final Map<SectionCode, SectionDraft> sections = new TreeMap<>();
    final Map<SectionCode, Map<Integer, SectionDraft>> earlier = new TreeMap<>();
    final Map<SectionCode, List<ConflictingSave>> copies = new TreeMap<>();
    final List<SubmittedAdvice> submitted = new ArrayList<>();
    final List<AdviceDraft> rows = new ArrayList<>();

    RecordedRows(AdviceDraft... row) {
        rows.addAll(List.of(row));
    }

    /** The calls since the last time that this was asked. */
    List<String> calls() {
        List<String> since = List.copyOf(calls);
        calls.clear();
        return since;
    }

    /** Every earlier revision of a section, the oldest first. */
    Set<Integer> revisions(SectionCode section) {
        return earlier.getOrDefault(section, Map.of()).keySet();
    }

    @Override
    public Optional<Locked> lock() {
        calls.add("lock");
        return rows.stream()
                .map(row -> new Locked(row.status(), row.template()))
                .reduce((older, newer) -> newer);
    }

    @Override
    public Set<SectionCode> begun(Set<SectionCode> among) {
        calls.add("begun");
        Set<SectionCode> begun = new HashSet<>(among);
        begun.retainAll(sections.keySet());
        return begun;
    }

    @Override
    public void begin(Map<SectionCode, SectionDraft> begun) {
        calls.add("begin " + begun.size());
        sections.putAll(begun);
    }

    @Override
    public Optional<SectionDraft> find(SectionCode section) {
        calls.add("find");
        return Optional.ofNullable(sections.get(section));
    }

    @Override
    public void replace(SectionCode section, SectionDraft now) {
        calls.add("replace");
        sections.put(section, now);
    }

    @Override
    public CommitResult keepEarlier(SectionCode section, int revision) {
        calls.add("keepEarlier");
        SectionDraft now = sections.get(section);
        if (now == null || now.revision() != revision) {
            return CommitResult.STALE;
        }
        earlier.computeIfAbsent(section, first -> new TreeMap<>()).put(revision, now);
        return CommitResult.COMMITTED;
    }

    @Override
    public Optional<SectionDraft> earlier(SectionCode section, int revision) {
        calls.add("earlier");
        return Optional.ofNullable(earlier.getOrDefault(section, Map.of()).get(revision));
    }

    @Override
    public void forgetEarlier(SectionCode section, int upTo) {
        calls.add("forgetEarlier");
        earlier.getOrDefault(section, new TreeMap<>()).keySet().removeIf(revision -> revision <= upTo);
    }

    @Override
    public void forgetEarlier() {
        calls.add("forgetAllEarlier");
        earlier.clear();
    }

    @Override
    public int latestConflictingSave(SectionCode section) {
        calls.add("latestCopy");
        return copies.getOrDefault(section, List.of()).size();
    }

    @Override
    public void keepConflictingSave(SectionCode section, ConflictingSave conflict) {
        calls.add("keepCopy");
        copies.computeIfAbsent(section, first -> new ArrayList<>()).add(conflict);
    }

    @Override
    public void countSave() {
        calls.add("countSave");
    }

    @Override
    public CommitResult replace(AdviceDraft was, AdviceDraft now) {
        calls.add("replaceRow");
        return rows.removeIf(was::equals) && rows.add(now) ? CommitResult.COMMITTED : CommitResult.STALE;
    }

    @Override
    public void clear() {
        calls.add("clear");
        sections.clear();
    }

    @Override
    public void add(SubmittedAdvice sealed) {
        calls.add("add");
        submitted.add(sealed);
    }
}
