package io.github.ehckit.usecase;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;

/** The lock of a draft that has to exist, because the case file has its request. */
final class DraftLock {
    private final Ports ports;

    DraftLock(Ports ports) {
        this.ports = ports;
    }

    /**
     * Locks the draft of a request until the unit of work ends.
     *
     * @throws StorageException if there is none
     */
    AdviceDraft lock(AdviceRequestId request) {
        return ports.advice()
                .lock(request)
                .orElseThrow(() -> new StorageException(
                        "The advice store has no draft of " + request + ". Restore the draft from a backup."));
    }
}
