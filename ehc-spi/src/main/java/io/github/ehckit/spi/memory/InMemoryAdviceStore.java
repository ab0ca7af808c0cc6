package io.github.ehckit.spi.memory;

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
import io.github.ehckit.port.StorageException;
import io.github.ehckit.seal.ReadReceipt;
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
                memory.write(tables -> Optional.ofNullable(tables.responses.putIfAbsent(fresh.request(), fresh)));
        before.ifPresent(kept -> {
            throw new StorageException(
                    "The memory has a draft of " + kept.request() + " already. Add each draft once.");
        });
    }

    @Override
    public Optional<AdviceDraft> find(AdviceRequestId request) {
        return memory.read(tables -> Optional.ofNullable(tables.responses.get(request)));
    }

    @Override
    public Optional<AdviceDraft> lock(AdviceRequestId request) {
        return find(request);
    }

    @Override
    public SaveResult save(DraftSave save) {
        return memory.write(tables -> saving(tables, save.request()).save(save));
    }

    @Override
    public CommitResult commit(AdviceDraft was, AdviceDraft now) {
        return memory.write(tables -> saving(tables, was.request()).commit(was, now));
    }

    @Override
    public CommitResult submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        return memory.write(tables -> saving(tables, was.request()).submit(was, now, sealed));
    }

    @Override
    public CommitResult enter(AdviceDraft was, AdviceDraft now, SubmittedAdvice sealed) {
        return memory.write(tables -> saving(tables, was.request()).enter(was, now, sealed));
    }

    @Override
    public CommitResult move(AdviceDraft was, AdviceDraft now) {
        return memory.write(tables -> saving(tables, was.request()).move(was, now));
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return memory.read(tables -> tables.submitted.getOrDefault(request, List.of()));
    }

    @Override
    public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
        return memory.read(tables -> new InMemoryDraftRows(tables, request).earlier(section, revision));
    }

    @Override
    public Map<SectionCode, List<ConflictingSave>> conflictingSaves(AdviceRequestId request) {
        return memory.read(tables -> tables.copies.getOrDefault(request, Map.of()));
    }

    @Override
    public ChangeResult resolve(
            AdviceRequestId request, SectionCode section, int copy, ConflictingSave.Resolution settled) {
        return memory.write(tables -> {
            List<ConflictingSave> copies = new ArrayList<>(MemoryTables.in(tables.copies, request, section));
            Optional<ConflictingSave> waiting = copies.stream()
                    .filter(kept -> kept.number() == copy && kept.resolution().isEmpty())
                    .findFirst();
            waiting.ifPresent(kept -> {
                copies.set(copies.indexOf(kept), kept.resolved(settled));
                MemoryTables.replace(tables.copies, request, section, copies);
            });
            return ChangeResult.of(waiting.isPresent());
        });
    }

    @Override
    public void recordReadReceipt(AdviceRequestId request, ReadReceipt receipt) {
        memory.writeApart(tables -> {
            List<ReadReceipt> readings = new ArrayList<>(tables.readings.getOrDefault(request, List.of()));
            Optional<ReadReceipt> before =
                    readings.stream().filter(receipt::repeats).findFirst();
            before.ifPresentOrElse(
                    noted -> readings.set(readings.indexOf(noted), noted.again(receipt.last())),
                    () -> readings.add(receipt));
            return Optional.ofNullable(tables.readings.put(request, List.copyOf(readings)));
        });
    }

    @Override
    public List<ReadReceipt> readReceipts(AdviceRequestId request) {
        return memory.read(tables -> tables.readings.getOrDefault(request, List.of()).stream()
                .sorted(Comparator.comparingInt(ReadReceipt::version).thenComparing(ReadReceipt::first))
                .toList());
    }

    private static DraftSaving saving(MemoryTables tables, AdviceRequestId request) {
        return new DraftSaving(new InMemoryDraftRows(tables, request));
    }
}
