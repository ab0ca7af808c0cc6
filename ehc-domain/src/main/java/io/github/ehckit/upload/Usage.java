package io.github.ehckit.upload;

import java.util.List;

/**
 * How much there is already when one more document comes.
 *
 * @param files of the response
 * @param bytes of the response
 * @param today bytes that the person has added since the day began, to whatever responses
 */
public record Usage(int files, long bytes, long today) {

    /** What these documents, and what the person added today, come to; what was removed no longer counts for the response. */
    public static Usage of(List<AttachedDocument> all, long today) {
        List<Attachment> standing = AttachedDocument.standing(all);
        return new Usage(
                standing.size(), standing.stream().mapToLong(Attachment::bytes).sum(), today);
    }
}
