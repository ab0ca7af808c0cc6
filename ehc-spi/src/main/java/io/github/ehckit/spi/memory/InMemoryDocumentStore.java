package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.Response;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps in memory which documents belong to which response. The responses are those of the same memory. */
public final class InMemoryDocumentStore implements DocumentStore {
    private final Memory memory;

    public InMemoryDocumentStore(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
        return memory.write(shelves -> open(shelves, request).map(response -> {
            int number = shelves.documentNumbers.merge(request, 1, Integer::sum);
            AttachedDocument attached =
                    new AttachedDocument(number, file, Clearance.WAITING, response.opening(), Optional.empty());
            Shelves.append(shelves.documents, request, new KeptDocument(request, attached, file.at(), 0));
            return attached;
        }));
    }

    @Override
    public ChangeResult remove(AdviceRequestId request, int number) {
        return memory.write(shelves -> open(shelves, request)
                .map(response -> change(
                        shelves,
                        request,
                        kept -> kept.bears(number) && kept.document().stands(),
                        kept -> kept.removedIn(response.opening())))
                .orElse(ChangeResult.UNCHANGED));
    }

    @Override
    public List<AttachedDocument> of(AdviceRequestId request) {
        return memory.read(shelves -> shelves.documents.getOrDefault(request, List.of()).stream()
                .map(KeptDocument::document)
                .toList());
    }

    @Override
    public Optional<WaitingDocument> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return memory.writeApart(shelves -> {
            Optional<KeptDocument> due = all(shelves, authority)
                    .filter(kept -> kept.dueBy(dueBy))
                    .min(Comparator.comparing(KeptDocument::dueAt));
            due.ifPresent(kept -> change(shelves, kept.request(), kept::equals, each -> each.claimedUntil(until)));
            return due.map(kept -> kept.claimedUntil(until).waiting());
        });
    }

    @Override
    public void postpone(WaitingDocument claimed, Instant at) {
        memory.write(shelves -> change(
                shelves,
                claimed.request(),
                kept -> kept.bears(claimed.number()),
                kept -> kept.postponed(claimed.attempt(), at)));
    }

    @Override
    public ChangeResult settle(AdviceRequestId request, int number, Clearance found) {
        return memory.write(shelves -> change(
                shelves,
                request,
                kept -> kept.bears(number) && kept.document().clearance() == Clearance.WAITING,
                kept -> kept.settled(found)));
    }

    @Override
    public int waiting(AuthorityCode authority) {
        return memory.read(shelves -> Math.toIntExact(
                all(shelves, authority).filter(KeptDocument::waits).count()));
    }

    @Override
    public int parked(AuthorityCode authority) {
        return memory.read(shelves -> Math.toIntExact(
                all(shelves, authority).filter(KeptDocument::parked).count()));
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return memory.write(shelves -> {
            List<KeptDocument> parked =
                    all(shelves, authority).filter(KeptDocument::parked).toList();
            parked.forEach(kept -> change(shelves, kept.request(), kept::equals, each -> each.requeued(at)));
            return parked.size();
        });
    }

    @Override
    public long addedSince(AuthorityCode authority, PersonId person, Instant from) {
        return memory.read(shelves -> all(shelves, authority)
                .map(kept -> kept.document().file())
                .filter(file -> file.by().equals(person) && !file.at().isBefore(from))
                .mapToLong(Upload::bytes)
                .sum());
    }

    @Override
    public Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
        return memory.read(shelves -> all(shelves, authority)
                .map(kept -> kept.document().file().digest())
                .filter(digests::contains)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public int forgetDiscarded(AuthorityCode authority, Instant before) {
        return memory.write(shelves -> {
            List<KeptDocument> forgotten = all(shelves, authority)
                    .filter(kept -> kept.document().discarded()
                            && kept.document().file().at().isBefore(before))
                    .toList();
            forgotten.stream()
                    .map(KeptDocument::request)
                    .distinct()
                    .forEach(request -> shelves.documents.put(
                            request,
                            shelves.documents.getOrDefault(request, List.of()).stream()
                                    .filter(Predicate.not(forgotten::contains))
                                    .toList()));
            return forgotten.size();
        });
    }

    private static Optional<Response> open(Shelves shelves, AdviceRequestId request) {
        Response response = Optional.ofNullable(shelves.responses.get(request))
                .orElseThrow(() -> new StorageFailure("there is no response to " + request));
        return Optional.of(response).filter(kept -> kept.standing() == Response.Standing.OPEN);
    }

    private static Stream<KeptDocument> all(Shelves shelves, AuthorityCode authority) {
        return shelves.documents.values().stream()
                .flatMap(List::stream)
                .filter(kept -> kept.request().ofCase().authority().equals(authority));
    }

    /** Changes the documents of a response that are wanted, if there are any. */
    private static ChangeResult change(
            Shelves shelves,
            AdviceRequestId request,
            Predicate<KeptDocument> wanted,
            UnaryOperator<KeptDocument> change) {
        List<KeptDocument> before = shelves.documents.getOrDefault(request, List.of());
        shelves.documents.put(
                request,
                before.stream()
                        .map(kept -> wanted.test(kept) ? change.apply(kept) : kept)
                        .toList());
        return ChangeResult.of(before.stream().anyMatch(wanted));
    }
}
