package io.github.ehckit.persistence;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.Response;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.ResponseRows;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Which documents belong to which response, in H2 or PostgreSQL. Workers pass over what another one is claiming. Thread-safe.
 *
 * <p>Moments count down to the whole microsecond where they are compared.
 */
public final class JooqDocumentStore implements DocumentStore {
    private final JdbcUnitOfWork work;

    /** A store beside a {@link JooqResponseStore} on the same units of work. */
    public JooqDocumentStore(JdbcUnitOfWork work) {
        this.work = work;
    }

    @Override
    public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
        return work.on(
                "attaching a document to the response to " + request,
                sql -> open(sql, request).map(opening -> attach(sql, request, file, opening)));
    }

    @Override
    public ChangeResult remove(AdviceRequestId request, int number) {
        return work.on(
                "removing a document from the response to " + request,
                sql -> open(sql, request)
                        .map(opening -> new DocumentTable(sql).remove(request, number, opening))
                        .orElse(ChangeResult.UNCHANGED));
    }

    @Override
    public List<AttachedDocument> of(AdviceRequestId request) {
        return work.on(
                "reading the documents of the response to " + request, sql -> new DocumentTable(sql).of(request));
    }

    @Override
    public Optional<WaitingDocument> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return work.apart(() -> work.on("claiming a document of " + authority, sql -> {
            Optional<WaitingDocument> due = new DocumentTable(sql).due(authority, dueBy);
            due.ifPresent(claimed -> new DocumentTable(sql).lease(claimed, until));
            return due;
        }));
    }

    @Override
    public void postpone(WaitingDocument claimed, Instant at) {
        work.on("postponing " + claimed.name(), sql -> new DocumentTable(sql).postpone(claimed, at));
    }

    @Override
    public ChangeResult settle(AdviceRequestId request, int number, Clearance found) {
        return work.on(
                "settling a document of the response to " + request,
                sql -> new DocumentTable(sql).settle(request, number, found));
    }

    @Override
    public int waiting(AuthorityCode authority) {
        return work.on(
                "counting documents of " + authority,
                sql -> new DocumentTable(sql).count(authority, Clearance.WAITING));
    }

    @Override
    public int parked(AuthorityCode authority) {
        return work.on(
                "counting documents of " + authority, sql -> new DocumentTable(sql).count(authority, Clearance.PARKED));
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return work.on("requeuing documents of " + authority, sql -> new DocumentTable(sql).requeue(authority, at));
    }

    @Override
    public long addedSince(AuthorityCode authority, PersonId person, Instant from) {
        return work.on(
                "counting documents of " + authority,
                sql -> new DocumentTable(sql).addedSince(authority, person, from));
    }

    @Override
    public Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
        return work.on(
                "looking for documents of " + authority, sql -> new DocumentTable(sql).inUse(authority, digests));
    }

    @Override
    public int forgetDiscarded(AuthorityCode authority, Instant before) {
        return work.on(
                "forgetting documents of " + authority,
                sql -> new DocumentTable(sql).forgetDiscarded(authority, before));
    }

    /** The opening of a response, which is held; empty if it is not open. */
    private static Optional<Integer> open(DSLContext sql, AdviceRequestId request) {
        ResponseRows.Locked held = new ResponseTable(sql)
                .lock(request)
                .orElseThrow(() -> new StorageFailure("there is no response to " + request));
        return held.standing() == Response.Standing.OPEN
                ? Optional.of(new ResponseTable(sql).opening(request))
                : Optional.empty();
    }

    private static AttachedDocument attach(DSLContext sql, AdviceRequestId request, Upload file, int opening) {
        int number = new ResponseTable(sql).nextDocument(request);
        AttachedDocument attached = new AttachedDocument(number, file, Clearance.WAITING, opening, Optional.empty());
        new DocumentTable(sql).add(request, attached);
        return attached;
    }
}
