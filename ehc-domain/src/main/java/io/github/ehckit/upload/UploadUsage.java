package io.github.ehckit.upload;

import java.util.List;

/**
 * The usage before one more attachment is added: of the draft, and of the person today.
 *
 * @param files of the draft
 * @param bytes of the draft
 * @param today bytes that the person has added since the day began, to any draft
 */
public record UploadUsage(int files, long bytes, long today) {

    /**
     * Adds up these attachments and the bytes that the person added today; removed attachments no longer count for the
     * draft.
     */
    public static UploadUsage of(List<Attachment> all, long today) {
        List<AttachedFile> standing = Attachment.current(all);
        return new UploadUsage(
                standing.size(),
                standing.stream().mapToLong(AttachedFile::bytes).sum(),
                today);
    }
}
