package io.github.ehckit.port;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.upload.AttachedFile;
import java.util.Optional;

/**
 * A document that was claimed to be scanned.
 *
 * @param request to whose response it is attached
 * @param number within the response, from 1
 * @param attempt which attempt this is, from 1
 * @param attachment what is to be scanned; empty if what is kept cannot be read
 */
public record ClaimedAttachment(AdviceRequestId request, int number, int attempt, Optional<AttachedFile> attachment)
        implements ClaimedItem {

    /** A document that can be read. */
    public static ClaimedAttachment of(AdviceRequestId request, AttachedFile document, int attempt) {
        return new ClaimedAttachment(request, document.number(), attempt, Optional.of(document));
    }

    @Override
    public String name() {
        return request + "/document:" + number;
    }
}
