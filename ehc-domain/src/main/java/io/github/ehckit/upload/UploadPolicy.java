package io.github.ehckit.upload;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The policy for uploads: the limits of size and number, and whether photographs keep their location data. A host may
 * set it.
 *
 * @param attachment the most bytes of one attachment that is not a video
 * @param video the most bytes of one video
 * @param files the most attachments of one draft
 * @param draft the most bytes of all attachments of one draft
 * @param personADay the most bytes that one person adds in a day, which begins at midnight in London. Removed
 *     attachments count. Files that arrive at the same moment are each measured alone
 * @param keepsLocation whether photographs and videos keep the data of where they were taken
 */
public record UploadPolicy(long attachment, long video, int files, long draft, long personADay, boolean keepsLocation) {
    private static final long KB = 1024;
    private static final long MB = 1024 * KB;

    /**
     * 25 MB an attachment, 200 MB a video, 50 attachments and 500 MB a draft, 1000 MB a person and day, with 1 MB of
     * 1,048,576 bytes; no location is kept.
     */
    public static final UploadPolicy STANDARD = new UploadPolicy(25 * MB, 200 * MB, 50, 500 * MB, 1000 * MB, false);

    /** @throws IllegalArgumentException if a limit is less than 1 */
    public UploadPolicy {
        if (LongStream.of(attachment, video, files, draft, personADay).anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("A limit of uploads must be 1 or more.");
        }
    }

    /** Returns the same policy with other limits for one attachment and one video, in bytes. */
    public UploadPolicy withSizes(long ofDocument, long ofVideo) {
        return new UploadPolicy(ofDocument, ofVideo, files, draft, personADay, keepsLocation);
    }

    /** Returns the same policy with other limits for all attachments of one draft. */
    public UploadPolicy withDraft(int mostFiles, long mostBytes) {
        return new UploadPolicy(attachment, video, mostFiles, mostBytes, personADay, keepsLocation);
    }

    /** Returns the same policy with another limit for the bytes that one person adds in a day. */
    public UploadPolicy withPersonADay(long mostBytes) {
        return new UploadPolicy(attachment, video, files, draft, mostBytes, keepsLocation);
    }

    /** Returns the same policy, under which photographs and videos keep the data of where they were taken. */
    public UploadPolicy keepingLocation() {
        return new UploadPolicy(attachment, video, files, draft, personADay, true);
    }

    /** Returns the most bytes that one more file of a type may have. */
    public long room(UploadUsage usage, FileType type) {
        return Math.min(most(type), Math.min(draft - usage.bytes(), personADay - usage.today()));
    }

    /** Lists every reason against one more file of a type and size. */
    public List<Refusal> objections(UploadUsage usage, FileType type, long bytes) {
        return Stream.of(
                        when(usage.files() >= files, "a response has at most " + files + " documents"),
                        when(bytes > most(type), "a file of this kind has at most " + size(most(type))),
                        when(
                                usage.bytes() + bytes > draft,
                                "the documents of a response have at most " + size(draft) + " together"),
                        when(
                                usage.today() + bytes > personADay,
                                "one person adds at most " + size(personADay) + " of documents a day"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns a size in words, rounded. */
    public static String size(long bytes) {
        if (bytes >= MB) {
            return rounded(bytes, MB) + " MB";
        }
        return bytes >= KB ? rounded(bytes, KB) + " KB" : bytes + " bytes";
    }

    private static long rounded(long bytes, long unit) {
        return (bytes + unit / 2) / unit;
    }

    private long most(FileType type) {
        return type.video() ? video : attachment;
    }

    private static Optional<Refusal> when(boolean over, String because) {
        return over ? Optional.of(Refusal.at("document", RefusalCode.OVER_BUDGET, "R-082", because)) : Optional.empty();
    }
}
