package io.github.ehckit.port;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.upload.AttachedFile;
import java.util.Optional;

/**
 * An attachment that was claimed to be scanned.
 *
 * @param request the request for advice whose draft it is attached to
 * @param number within the draft, from 1
 * @param attempt the number of this attempt, from 1
 * @param attachment the file to scan; empty if the stored data cannot be read
 */
public record ClaimedAttachment(AdviceRequestId request, int number, int attempt, Optional<AttachedFile> attachment)
        implements ClaimedItem {

    /** Makes the claim of an attachment that can be read. */
    public static ClaimedAttachment of(AdviceRequestId request, AttachedFile file, int attempt) {
        return new ClaimedAttachment(request, file.number(), attempt, Optional.of(file));
    }

    @Override
    public String name() {
        return request + "/document:" + number;
    }
}
