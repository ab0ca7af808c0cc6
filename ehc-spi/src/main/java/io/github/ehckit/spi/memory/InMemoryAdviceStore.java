package io.github.ehckit.spi.memory;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ReadReceipt;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.DraftSaving;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An {@link AdviceStore} in memory: drafts, submitted advice and conflicting copies. Thread-safe. */
public final class InMemoryAdviceStore implements AdviceStore {
    private final Memory memory;

    public InMemoryAdviceStore(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void open(AdviceDraft fresh) {
        Optional<AdviceDraft> before =
                memory.write(shelves -> Optional.ofNullable(shelves.responses.putIfAbsent(fresh.request(), fresh)));
        before.ifPresent(kept -> {
            throw new StorageException("there is a response to " + kept.request() + " already");
        });
    }

    @Override
    public Optional<AdviceDraft> find(AdviceRequestId request) {
        return memory.read(shelves -> Optional.ofNullable(shelves.responses.get(request)));
    }

    @Override
    public Optional<AdviceDraft> lock(AdviceRequestId request) {
        return find(request);
    }

    @Override
    public SaveResult save(DraftSave save) {
        return memory.write(shelves -> saving(shelves, save.request()).save(save));
    }

    @Override
    public CommitResult commit(AdviceDraft was, AdviceDraft now) {
        return memory.write(shelves -> saving(shelves, was.request()).commit(was, now));
    }

    @Override
    public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        return memory.write(shelves -> saving(shelves, was.request()).submit(was, now, sealed));
    }

    @Override
    public CommitResult move(AdviceDraft was, AdviceDraft now) {
        return memory.write(shelves -> saving(shelves, was.request()).move(was, now));
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return memory.read(shelves -> shelves.submitted.getOrDefault(request, List.of()));
    }

    @Override
    public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
        return memory.read(shelves -> new InMemoryDraftRows(shelves, request).earlier(section, revision));
    }

    @Override
    public Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request) {
        return memory.read(shelves -> shelves.copies.getOrDefault(request, Map.of()));
    }

    @Override
    public ChangeResult resolve(
            AdviceRequestId request, SectionCode section, int copy, ConflictingSave.Resolution settled) {
        return memory.write(shelves -> {
            List<ConflictingSave> copies = new ArrayList<>(MemoryTables.in(shelves.copies, request, section));
            Optional<ConflictingSave> waiting = copies.stream()
                    .filter(kept -> kept.number() == copy && kept.resolution().isEmpty())
                    .findFirst();
            waiting.ifPresent(kept -> {
                copies.set(copies.indexOf(kept), kept.resolved(settled));
                MemoryTables.replace(shelves.copies, request, section, copies);
            });
            return ChangeResult.of(waiting.isPresent());
        });
    }

    @Override
    public void recordReading(AdviceRequestId request, ReadReceipt reading) {
        memory.writeApart(shelves -> {
            List<ReadReceipt> readings = new ArrayList<>(shelves.readings.getOrDefault(request, List.of()));
            Optional<ReadReceipt> before =
                    readings.stream().filter(reading::repeats).findFirst();
            before.ifPresentOrElse(
                    noted -> readings.set(readings.indexOf(noted), noted.again(reading.last())),
                    () -> readings.add(reading));
            return Optional.ofNullable(shelves.readings.put(request, List.copyOf(readings)));
        });
    }

    @Override
    public List<ReadReceipt> readReceipts(AdviceRequestId request) {
        return memory.read(shelves -> shelves.readings.getOrDefault(request, List.of()).stream()
                .sorted(Comparator.comparingInt(ReadReceipt::version).thenComparing(ReadReceipt::first))
                .toList());
    }

    private static DraftSaving saving(MemoryTables shelves, AdviceRequestId request) {
        return new DraftSaving(new InMemoryDraftRows(shelves, request));
    }
}
