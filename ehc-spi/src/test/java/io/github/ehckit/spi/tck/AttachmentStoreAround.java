package io.github.ehckit.spi.tck;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document store around another, to break it in one place. */
class AttachmentStoreAround implements AttachmentStore {
    protected final AttachmentStore sound;

    AttachmentStoreAround(AttachmentStore sound) {
        this.sound = sound;
    }

    @Override
    public Optional<Attachment> attach(AdviceRequestId request, Upload file) {
        return sound.attach(request, file);
    }

    @Override
    public ChangeResult remove(AdviceRequestId request, int number) {
        return sound.remove(request, number);
    }

    @Override
    public void restore(AdviceRequestId request, int version) {
        sound.restore(request, version);
    }

    @Override
    public List<Attachment> of(AdviceRequestId request) {
        return sound.of(request);
    }

    @Override
    public Optional<ClaimedAttachment> claim(AuthorityCode authority, Instant dueBy, Instant until) {
        return sound.claim(authority, dueBy, until);
    }

    @Override
    public void postpone(ClaimedAttachment claimed, Instant at) {
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
    public ChangeResult complete(AdviceRequestId request, int number, ScanStatus found) {
        return sound.complete(request, number, found);
    }

    @Override
    public int waiting(AuthorityCode authority) {
        return sound.waiting(authority);
    }

    @Override
    public long bytesAddedSince(AuthorityCode authority, PersonId person, Instant from) {
        return sound.bytesAddedSince(authority, person, from);
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
