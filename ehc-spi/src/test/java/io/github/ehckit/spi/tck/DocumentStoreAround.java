package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document store around another, to break it in one place. */
class DocumentStoreAround implements DocumentStore {
    protected final DocumentStore sound;

    DocumentStoreAround(DocumentStore sound) {
        this.sound = sound;
    }

    @Override
    public Optional<AttachedDocument> attach(AdviceRequestId request, Upload file) {
        return sound.attach(request, file);
    }

    @Override
    public ChangeResult remove(AdviceRequestId request, int number) {
        return sound.remove(request, number);
    }

    @Override
    public List<AttachedDocument> of(AdviceRequestId request) {
        return sound.of(request);
    }

    @Override
    public Optional<WaitingDocument> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return sound.claim(authority, dueBy, until);
    }

    @Override
    public void postpone(WaitingDocument claimed, Instant at) {
        sound.postpone(claimed, at);
    }

    @Override
    public int parked(AuthorityCode authority) {
        return sound.parked(authority);
    }

    @Override
    public int requeue(AuthorityCode authority, Instant at) {
        return sound.requeue(authority, at);
    }

    @Override
    public ChangeResult settle(AdviceRequestId request, int number, Clearance found) {
        return sound.settle(request, number, found);
    }

    @Override
    public int waiting(AuthorityCode authority) {
        return sound.waiting(authority);
    }

    @Override
    public long addedSince(AuthorityCode authority, PersonId person, Instant from) {
        return sound.addedSince(authority, person, from);
    }

    @Override
    public Set<Sha256> inUse(AuthorityCode authority, Set<Sha256> digests) {
        return sound.inUse(authority, digests);
    }

    @Override
    public int forgetDiscarded(AuthorityCode authority, Instant before) {
        return sound.forgetDiscarded(authority, before);
    }
}
