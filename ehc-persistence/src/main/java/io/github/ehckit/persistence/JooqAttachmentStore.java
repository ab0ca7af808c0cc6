package io.github.ehckit.persistence;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.port.DraftRows;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * An {@link AttachmentStore} on H2 or PostgreSQL. Workers skip rows that another one is claiming. Thread-safe.
 *
 * <p>Instants are rounded down to the whole microsecond where they are compared.
 */
public final class JooqAttachmentStore implements AttachmentStore {
    private final JdbcUnitOfWork work;

    /** Makes a store beside a {@link JooqAdviceStore} on the same units of work. */
    public JooqAttachmentStore(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
        return work.on(
                "attaching a document to the draft of " + request,
                sql -> open(sql, request).map(opening -> attach(sql, request, file, opening)));
    }

    @Override
    public ChangeResult remove(AdviceRequestId request, int number) {
        return work.on(
                "removing a document from the draft of " + request,
                sql -> open(sql, request)
                        .map(opening -> new AttachmentTable(sql).remove(request, number, opening))
                        .orElse(ChangeResult.UNCHANGED));
    }

    @Override
    public void restore(AdviceRequestId request, int version) {
        work.on("restoring the documents of the draft of " + request, sql -> {
            new AttachmentTable(sql).restore(request, version);
            return version;
        });
    }

    @Override
    public List<Attachment> of(AdviceRequestId request) {
        return work.on("reading the documents of the draft of " + request, sql -> new AttachmentTable(sql).of(request));
    }

    @Override
    public Optional<ClaimedAttachment> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return work.apart(() -> work.on("claiming a document of " + authority, sql -> {
            Optional<ClaimedAttachment> due = new AttachmentTable(sql).due(authority, dueBy);
            due.ifPresent(claimed -> new AttachmentTable(sql).lease(claimed, until));
            return due;
        }));
    }

    @Override
    public void postpone(ClaimedAttachment claimed, Instant at) {
        work.on("postponing " + claimed.name(), sql -> new AttachmentTable(sql).postpone(claimed, at));
    }

    @Override
    public ChangeResult complete(AdviceRequestId request, int number, ScanStatus found) {
        return work.on(
                "recording the scan of a document of the draft of " + request,
                sql -> new AttachmentTable(sql).complete(request, number, found));
    }

    @Override
    public int waiting(AuthorityCode authority) {
        return work.on(
                "counting documents of " + authority,
                sql -> new AttachmentTable(sql).count(authority, ScanStatus.WAITING));
    }

    @Override
    public int parked(AuthorityCode authority) {
        return work.on(
                "counting documents of " + authority,
                sql -> new AttachmentTable(sql).count(authority, ScanStatus.PARKED));
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return work.on("requeuing documents of " + authority, sql -> new AttachmentTable(sql).requeue(authority, at));
    }

    @Override
    public long bytesAddedSince(AuthorityCode authority, PersonId person, Instant from) {
        return work.on(
                "counting documents of " + authority,
                sql -> new AttachmentTable(sql).addedSince(authority, person, from));
    }

    @Override
    public Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
        return work.on(
                "finding the documents in use of " + authority,
                sql -> new AttachmentTable(sql).inUse(authority, digests));
    }

    @Override
    public int forgetDiscarded(AuthorityCode authority, Instant before) {
        return work.on(
                "removing documents of " + authority,
                sql -> new AttachmentTable(sql).forgetDiscarded(authority, before));
    }

    /** Returns the round of a draft and locks it; empty if it is not open. */
    private static Optional<Integer> open(DSLContext sql, AdviceRequestId request) {
        DraftRows.Locked held = new DraftTable(sql)
                .lock(request)
                .orElseThrow(() -> new StorageException(
                        "The database has no draft of " + request + ". Restore the draft from a backup."));
        return held.status() == AdviceDraft.Status.OPEN
                ? Optional.of(new DraftTable(sql).round(request))
                : Optional.empty();
    }

    private static Attachment attach(DSLContext sql, AdviceRequestId request, Upload file, int opening) {
        int number = new DraftTable(sql).nextAttachment(request);
        Attachment attached = new Attachment(number, file, ScanStatus.WAITING, opening, Optional.empty());
        new AttachmentTable(sql).add(request, attached);
        return attached;
    }
}
