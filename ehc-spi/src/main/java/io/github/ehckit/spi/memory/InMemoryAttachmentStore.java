package io.github.ehckit.spi.memory;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
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

/** An {@link AttachmentStore} in memory, for the drafts of the same {@link Memory}. Thread-safe. */
public final class InMemoryAttachmentStore implements AttachmentStore {
    private final Memory memory;

    public InMemoryAttachmentStore(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
        return memory.write(tables -> open(tables, request).map(draft -> {
            int number = tables.documentNumbers.merge(request, 1, Integer::sum);
            Attachment attached = new Attachment(number, file, ScanStatus.WAITING, draft.round(), Optional.empty());
            MemoryTables.append(tables.documents, request, new StoredAttachment(request, attached, file.at(), 0));
            return attached;
        }));
    }

    @Override
    public ChangeResult remove(AdviceRequestId request, int number) {
        return memory.write(tables -> open(tables, request)
                .map(draft -> change(
                        tables,
                        request,
                        kept -> kept.bears(number) && kept.document().current(),
                        kept -> kept.removedIn(draft.round())))
                .orElse(ChangeResult.UNCHANGED));
    }

    @Override
    public void restore(AdviceRequestId request, int version) {
        memory.write(tables -> change(tables, request, kept -> true, kept -> kept.restored(version)));
    }

    @Override
    public List<Attachment> of(AdviceRequestId request) {
        return memory.read(tables -> tables.documents.getOrDefault(request, List.of()).stream()
                .map(StoredAttachment::document)
                .toList());
    }

    @Override
    public Optional<ClaimedAttachment> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return memory.writeApart(tables -> {
            Optional<StoredAttachment> due = all(tables, authority)
                    .filter(kept -> kept.dueBy(dueBy))
                    .min(Comparator.comparing(StoredAttachment::dueAt));
            due.ifPresent(kept -> change(tables, kept.request(), kept::equals, each -> each.claimedUntil(until)));
            return due.map(kept -> kept.claimedUntil(until).waiting());
        });
    }

    @Override
    public void postpone(ClaimedAttachment claimed, Instant at) {
        memory.write(tables -> change(
                tables,
                claimed.request(),
                kept -> kept.bears(claimed.number()),
                kept -> kept.postponed(claimed.attempt(), at)));
    }

    @Override
    public ChangeResult complete(AdviceRequestId request, int number, ScanStatus found) {
        return memory.write(tables -> change(
                tables,
                request,
                kept -> kept.bears(number) && kept.document().scan() == ScanStatus.WAITING,
                kept -> kept.settled(found)));
    }

    @Override
    public int waiting(AuthorityCode authority) {
        return memory.read(tables -> Math.toIntExact(
                all(tables, authority).filter(StoredAttachment::waits).count()));
    }

    @Override
    public int parked(AuthorityCode authority) {
        return memory.read(tables -> Math.toIntExact(
                all(tables, authority).filter(StoredAttachment::parked).count()));
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return memory.write(tables -> {
            List<StoredAttachment> parked =
                    all(tables, authority).filter(StoredAttachment::parked).toList();
            parked.forEach(kept -> change(tables, kept.request(), kept::equals, each -> each.requeued(at)));
            return parked.size();
        });
    }

    @Override
    public long bytesAddedSince(AuthorityCode authority, PersonId person, Instant from) {
        return memory.read(tables -> all(tables, authority)
                .map(kept -> kept.document().file())
                .filter(file -> file.by().equals(person) && !file.at().isBefore(from))
                .mapToLong(Upload::bytes)
                .sum());
    }

    @Override
    public Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
        return memory.read(tables -> all(tables, authority)
                .map(kept -> kept.document().file().digest())
                .filter(digests::contains)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public int forgetDiscarded(AuthorityCode authority, Instant before) {
        return memory.write(tables -> {
            List<StoredAttachment> forgotten = all(tables, authority)
                    .filter(kept -> kept.document().discarded()
                            && kept.document().file().at().isBefore(before))
                    .toList();
            forgotten.stream()
                    .map(StoredAttachment::request)
                    .distinct()
                    .forEach(request -> tables.documents.put(
                            request,
                            tables.documents.getOrDefault(request, List.of()).stream()
                                    .filter(Predicate.not(forgotten::contains))
                                    .toList()));
            return forgotten.size();
        });
    }

    private static Optional<AdviceDraft> open(MemoryTables tables, AdviceRequestId request) {
        AdviceDraft draft = Optional.ofNullable(tables.responses.get(request))
                .orElseThrow(() -> new StorageException("The memory has no draft of " + request
                        + ". Commit each request for advice together with its draft."));
        return Optional.of(draft).filter(kept -> kept.status() == AdviceDraft.Status.OPEN);
    }

    private static Stream<StoredAttachment> all(MemoryTables tables, AuthorityCode authority) {
        return tables.documents.values().stream()
                .flatMap(List::stream)
                .filter(kept -> kept.request().ofCase().authority().equals(authority));
    }

    /** Changes the matching attachments of a draft, if there are any. */
    private static ChangeResult change(
            MemoryTables tables,
            AdviceRequestId request,
            Predicate<StoredAttachment> wanted,
            UnaryOperator<StoredAttachment> change) {
        List<StoredAttachment> before = tables.documents.getOrDefault(request, List.of());
        tables.documents.put(
                request,
                before.stream()
                        .map(kept -> wanted.test(kept) ? change.apply(kept) : kept)
                        .toList());
        return ChangeResult.of(before.stream().anyMatch(wanted));
    }
}
