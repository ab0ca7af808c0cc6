package io.github.ehckit.port;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.upload.Attachment;
import java.util.Optional;

/**
 * A document that was claimed to be scanned.
 *
 * @param request to whose response it is attached
 * @param number within the response, from 1
 * @param attempt which attempt this is, from 1
 * @param document what is to be scanned; empty if what is kept cannot be read
 */
public record WaitingDocument(AdviceRequestId request, int number, int attempt, Optional<Attachment> document)
        implements Claimed {

    /** A document that can be read. */
    public static WaitingDocument of(AdviceRequestId request, Attachment document, int attempt) {
        return new WaitingDocument(request, document.number(), attempt, Optional.of(document));
    }

    @Override
    public String name() {
        return request + "/document:" + number;
    }
}
