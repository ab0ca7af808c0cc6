package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Clearance;
import java.time.Instant;
import java.util.Optional;

/**
 * A document of a response.
 *
 * @param request to whose response it is attached
 * @param document as it is now
 * @param dueAt from when it may be claimed to be scanned; while it is claimed, the end of the lease
 * @param attempts how often it was claimed
 */
record KeptDocument(AdviceRequestId request, AttachedDocument document, Instant dueAt, int attempts) {

    boolean bears(int number) {
        return document.number() == number;
    }

    boolean waits() {
        return document.clearance() == Clearance.WAITING && !document.discarded();
    }

    boolean dueBy(Instant now) {
        return waits() && !dueAt.isAfter(now);
    }

    KeptDocument claimedUntil(Instant endOfLease) {
        return new KeptDocument(request, document, endOfLease, attempts + 1);
    }

    /** After the word of an attempt; only the latest one says when it is due again. */
    KeptDocument postponed(int attempt, Instant at) {
        return waits() && attempt == attempts ? new KeptDocument(request, document, at, attempts) : this;
    }

    boolean parked() {
        return document.clearance() == Clearance.PARKED && !document.discarded();
    }

    /** Waits again, as if it had never been claimed. */
    KeptDocument requeued(Instant at) {
        return new KeptDocument(request, document, at, 0).settled(Clearance.WAITING);
    }

    KeptDocument settled(Clearance found) {
        return with(found, document.removedIn());
    }

    KeptDocument removedIn(int opening) {
        return with(document.clearance(), Optional.of(opening));
    }

    WaitingDocument waiting() {
        return WaitingDocument.of(request, document.attachment(), attempts);
    }

    private KeptDocument with(Clearance clearance, Optional<Integer> removedIn) {
        return new KeptDocument(
                request,
                new AttachedDocument(document.number(), document.file(), clearance, document.attachedIn(), removedIn),
                dueAt,
                attempts);
    }
}
