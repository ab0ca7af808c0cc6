package io.github.ehckit.spi.memory;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * An attachment of a draft in memory.
 *
 * @param request to whose draft it is attached
 * @param document as it is now
 * @param dueAt from when it may be claimed to be scanned; while it is claimed, the end of the lease
 * @param attempts how often it was claimed
 */
record StoredAttachment(AdviceRequestId request, Attachment document, Instant dueAt, int attempts) {

    boolean bears(int number) {
        return document.number() == number;
    }

    boolean waits() {
        return document.scan() == ScanStatus.WAITING && !document.discarded();
    }

    boolean dueBy(Instant now) {
        return waits() && !dueAt.isAfter(now);
    }

    StoredAttachment claimedUntil(Instant endOfLease) {
        return new StoredAttachment(request, document, endOfLease, attempts + 1);
    }

    /** Returns it after an attempt to scan it; only the latest attempt sets when it is due again. */
    StoredAttachment postponed(int attempt, Instant at) {
        return waits() && attempt == attempts ? new StoredAttachment(request, document, at, attempts) : this;
    }

    boolean parked() {
        return document.scan() == ScanStatus.PARKED && !document.discarded();
    }

    /** Returns it as waiting again, as if it had never been claimed. */
    StoredAttachment requeued(Instant at) {
        return new StoredAttachment(request, document, at, 0).settled(ScanStatus.WAITING);
    }

    StoredAttachment settled(ScanStatus found) {
        return with(found, document.removedIn());
    }

    StoredAttachment removedIn(int opening) {
        return with(document.scan(), Optional.of(opening));
    }

    StoredAttachment restored(int version) {
        return with(document.scan(), document.restored(version).removedIn());
    }

    ClaimedAttachment waiting() {
        return ClaimedAttachment.of(request, document.asFile(), attempts);
    }

    private StoredAttachment with(ScanStatus status, Optional<Integer> removedIn) {
        return new StoredAttachment(
                request,
                new Attachment(document.number(), document.file(), status, document.attachedIn(), removedIn),
                dueAt,
                attempts);
    }
}
