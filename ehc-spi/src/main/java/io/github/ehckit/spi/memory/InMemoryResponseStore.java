package io.github.ehckit.spi.memory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
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
        return memory.write(shelves -> {
            Response kept = Optional.ofNullable(shelves.responses.get(save.request()))
                    .orElseThrow(() -> new StorageFailure("there is no response to " + save.request()));
            return kept.standing() == Response.Standing.OPEN
                    ? save(shelves, new Saving(kept, save))
                    : new SaveResult.Closed(kept.standing());
        });
    }

    @Override
    public CommitResult commit(Response was, Response now, Optional<SubmittedAdvice> sealed) {
        return memory.write(shelves -> {
            if (find(was.request()).filter(kept -> same(kept, was)).isEmpty()) {
                return CommitResult.STALE;
            }
            shelves.responses.put(now.request(), now);
            sealed.ifPresent(advice -> Shelves.append(shelves.submitted, now.request(), advice));
            return CommitResult.COMMITTED;
        });
    }

    @Override
    public List<SubmittedAdvice> submitted(AdviceRequestId request) {
        return memory.read(shelves -> shelves.submitted.getOrDefault(request, List.of()));
    }

    @Override
    public Map<SectionCode, List<Answers>> keptCopies(AdviceRequestId request) {
        return memory.read(shelves -> shelves.copies.getOrDefault(request, List.of()).stream()
                .collect(groupingBy(KeptCopy::section, mapping(KeptCopy::text, toList()))));
    }

    private static SaveResult save(Shelves shelves, Saving saving) {
        SaveResult.Saved result = saving.result();
        shelves.responses.put(saving.kept().request(), saving.after());
        result.conflicts()
                .forEach(lost -> Shelves.append(
                        shelves.copies, saving.kept().request(), new KeptCopy(lost.section(), lost.yours())));
        return result;
    }

    private static boolean same(Response kept, Response was) {
        return kept.standing() == was.standing()
                && kept.opening() == was.opening()
                && kept.revision() == was.revision();
    }
}
