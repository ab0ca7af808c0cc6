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
 * @param dueAt from when it may be claimed to be scanned
 */
record KeptDocument(AdviceRequestId request, AttachedDocument document, Instant dueAt) {

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
        return new KeptDocument(request, document, endOfLease);
    }

    KeptDocument settled(Clearance found) {
        return with(found, document.removedIn());
    }

    KeptDocument removedIn(int opening) {
        return with(document.clearance(), Optional.of(opening));
    }

    WaitingDocument waiting() {
        return new WaitingDocument(request, document.attachment());
    }

    private KeptDocument with(Clearance clearance, Optional<Integer> removedIn) {
        return new KeptDocument(
                request,
                new AttachedDocument(document.number(), document.file(), clearance, document.attachedIn(), removedIn),
                dueAt);
    }
}
