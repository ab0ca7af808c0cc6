package io.github.ehckit.upload;

import java.util.List;

/**
 * How much there is already when one more document comes.
 *
 * @param files of the response
 * @param bytes of the response
 * @param today bytes that the person has added since the day began, to whatever responses
 */
public record UploadUsage(int files, long bytes, long today) {

    /** What these documents, and what the person added today, come to; what was removed no longer counts for the response. */
    public static UploadUsage of(List<Attachment> all, long today) {
        List<AttachedFile> standing = Attachment.current(all);
        return new UploadUsage(
                standing.size(),
                standing.stream().mapToLong(AttachedFile::bytes).sum(),
                today);
    }
}
