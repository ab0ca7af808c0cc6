package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.ResponseRows;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.template.SectionCode;
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
 * The rows of one response in memory.
 *
 * @param shelves on which everything lies
 * @param request whose response it is
 */
record InMemoryResponseRows(Shelves shelves, AdviceRequestId request) implements ResponseRows {

    @Override
    public Optional<Locked> lock() {
        return kept().map(response -> new Locked(response.standing(), response.template()));
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
        there.ifPresent(draft -> Shelves.replace(
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
        Shelves.replace(
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
    public int latestCopy(SectionCode section) {
        return copies(section).stream()
                .map(KeptCopy::number)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    @Override
    public void keepCopy(SectionCode section, KeptCopy copy) {
        Shelves.replace(
                shelves.copies,
                request,
                section,
                Stream.concat(copies(section).stream(), Stream.of(copy)).toList());
    }

    @Override
    public void countSave() {
        put(response().sections(), response().revision() + 1);
    }

    @Override
    public CommitResult replace(Response was, Response now) {
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
        Shelves.append(shelves.submitted, request, sealed);
    }

    private Optional<Response> kept() {
        return Optional.ofNullable(shelves.responses.get(request));
    }

    private Response response() {
        return kept().orElseThrow(() -> new StorageFailure("there is no response to " + request));
    }

    private List<SectionDraft> earlier(SectionCode section) {
        return Shelves.in(shelves.earlier, request, section);
    }

    private List<KeptCopy> copies(SectionCode section) {
        return Shelves.in(shelves.copies, request, section);
    }

    private void put(SortedMap<SectionCode, SectionDraft> sections, int revision) {
        Response was = response();
        Response now = new Response(
                request, was.template(), was.standing(), was.opening(), revision, sections, was.last(), was.corrects());
        shelves.responses.put(request, now);
    }

    private static boolean same(Response there, Response was) {
        return there.standing() == was.standing()
                && there.opening() == was.opening()
                && there.revision() == was.revision();
    }
}
