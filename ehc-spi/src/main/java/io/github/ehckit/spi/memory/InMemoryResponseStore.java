package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.ResponseSaving;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.template.SectionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps responses in memory, with what was submitted and what lost a conflict. */
public final class InMemoryResponseStore implements ResponseStore {
    private final Memory memory;

    public InMemoryResponseStore(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void open(Response fresh) {
        Optional<Response> before =
                memory.write(shelves -> Optional.ofNullable(shelves.responses.putIfAbsent(fresh.request(), fresh)));
        before.ifPresent(kept -> {
            throw new StorageFailure("there is a response to " + kept.request() + " already");
        });
    }

    @Override
    public Optional<Response> find(AdviceRequestId request) {
        return memory.read(shelves -> Optional.ofNullable(shelves.responses.get(request)));
    }

    @Override
    public Optional<Response> take(AdviceRequestId request) {
        return find(request);
    }

    @Override
    public SaveResult save(ResponseSave save) {
        return memory.write(shelves -> saving(shelves, save.request()).save(save));
    }

    @Override
    public CommitResult commit(Response was, Response now) {
        return memory.write(shelves -> saving(shelves, was.request()).commit(was, now));
    }

    @Override
    public CommitResult submit(Response was, Response now, SubmittedAdvice sealed) {
        return memory.write(shelves -> saving(shelves, was.request()).submit(was, now, sealed));
    }

    @Override
    public CommitResult move(Response was, Response now) {
        return memory.write(shelves -> saving(shelves, was.request()).move(was, now));
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return memory.read(shelves -> shelves.submitted.getOrDefault(request, List.of()));
    }

    @Override
    public Optional<SectionDraft> earlier(AdviceRequestId request, SectionCode section, int revision) {
        return memory.read(shelves -> new InMemoryResponseRows(shelves, request).earlier(section, revision));
    }

    @Override
    public Map<SectionCode, List<KeptCopy>> keptCopies(AdviceRequestId request) {
        return memory.read(shelves -> shelves.copies.getOrDefault(request, Map.of()));
    }

    @Override
    public ChangeResult settle(AdviceRequestId request, SectionCode section, int copy, KeptCopy.Settled settled) {
        return memory.write(shelves -> {
            List<KeptCopy> copies = new ArrayList<>(Shelves.in(shelves.copies, request, section));
            Optional<KeptCopy> waiting = copies.stream()
                    .filter(kept -> kept.number() == copy && kept.settled().isEmpty())
                    .findFirst();
            waiting.ifPresent(kept -> {
                copies.set(copies.indexOf(kept), kept.settled(settled));
                Shelves.replace(shelves.copies, request, section, copies);
            });
            return ChangeResult.of(waiting.isPresent());
        });
    }

    @Override
    public void note(AdviceRequestId request, Reading reading) {
        memory.writeApart(shelves -> {
            List<Reading> readings = new ArrayList<>(shelves.readings.getOrDefault(request, List.of()));
            Optional<Reading> before =
                    readings.stream().filter(reading::repeats).findFirst();
            before.ifPresentOrElse(
                    noted -> readings.set(readings.indexOf(noted), noted.again(reading.last())),
                    () -> readings.add(reading));
            return Optional.ofNullable(shelves.readings.put(request, List.copyOf(readings)));
        });
    }

    @Override
    public List<Reading> readings(AdviceRequestId request) {
        return memory.read(shelves -> shelves.readings.getOrDefault(request, List.of()).stream()
                .sorted(Comparator.comparingInt(Reading::version).thenComparing(Reading::first))
                .toList());
    }

    private static ResponseSaving saving(Shelves shelves, AdviceRequestId request) {
        return new ResponseSaving(new InMemoryResponseRows(shelves, request));
    }
}
