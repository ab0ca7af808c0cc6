package io.github.ehckit.upload;

import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The policy for uploads: the types of file that are accepted, the limits of size and number, and whether photographs
 * keep their location data. Each authority may have its own.
 *
 * @param accepted the accepted types of file; PDF is always among them, since people are advised to save as one what
 *     cannot be accepted
 * @param attachment the most bytes of one attachment that is not a video
 * @param video the most bytes of one video
 * @param files the most attachments of one draft
 * @param draft the most bytes of all attachments of one draft
 * @param personADay the most bytes that one person adds in a day, which begins at midnight in London. Removed
 *     attachments count. Files that arrive at the same moment are each measured alone
 * @param keepsLocation whether photographs and videos keep the data of where they were taken
 */
public record UploadPolicy(
        Set<FileType> accepted,
        long attachment,
        long video,
        int files,
        long draft,
        long personADay,
        boolean keepsLocation) {
    private static final long KB = 1024;
    private static final long MB = 1024 * KB;

    /**
     * Every {@link FileType}; 25 MB an attachment, 200 MB a video, 50 attachments and 500 MB a draft, 1000 MB a person
     * and day, with 1 MB of 1,048,576 bytes; no location is kept.
     */
    public static final UploadPolicy STANDARD =
            new UploadPolicy(EnumSet.allOf(FileType.class), 25 * MB, 200 * MB, 50, 500 * MB, 1000 * MB, false);

    /** @throws IllegalArgumentException if PDF is not accepted, or a limit is less than 1 */
    public UploadPolicy {
        accepted = Set.copyOf(accepted);
        if (!accepted.contains(FileType.PDF)) {
            throw new IllegalArgumentException(
                    "The accepted types must include PDF: people are advised to save other files as one.");
        }
        if (LongStream.of(attachment, video, files, draft, personADay).anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("Set each limit of uploads to 1 or more.");
        }
    }

    /** Returns the same policy, under which only these types of file are accepted; PDF must be among them. */
    public UploadPolicy accepting(Set<FileType> types) {
        return new UploadPolicy(types, attachment, video, files, draft, personADay, keepsLocation);
    }

    /** Returns the same policy with other limits for one attachment and one video, in bytes. */
    public UploadPolicy withSizes(long ofDocument, long ofVideo) {
        return new UploadPolicy(accepted, ofDocument, ofVideo, files, draft, personADay, keepsLocation);
    }

    /** Returns the same policy with other limits for all attachments of one draft. */
    public UploadPolicy withDraft(int mostFiles, long mostBytes) {
        return new UploadPolicy(accepted, attachment, video, mostFiles, mostBytes, personADay, keepsLocation);
    }

    /** Returns the same policy with another limit for the bytes that one person adds in a day. */
    public UploadPolicy withPersonADay(long mostBytes) {
        return new UploadPolicy(accepted, attachment, video, files, draft, mostBytes, keepsLocation);
    }

    /** Returns the same policy, under which photographs and videos keep the data of where they were taken. */
    public UploadPolicy keepingLocation() {
        return new UploadPolicy(accepted, attachment, video, files, draft, personADay, true);
    }

    /** Returns the most bytes that one more file of a type may have. */
    public long room(UploadUsage usage, FileType type) {
        return Math.min(most(type), Math.min(draft - usage.bytes(), personADay - usage.today()));
    }

    /** Lists every reason against one more file of a type and size. */
    public List<Refusal> objections(UploadUsage usage, FileType type, long bytes) {
        Argument mostFiles = Argument.of("most", AmountMessage.documents(files));
        return Stream.of(
                        when(!accepted.contains(type), UploadRefusal.TYPE_NOT_ACCEPTED, UploadRefusal.types(accepted)),
                        when(usage.files() >= files, UploadRefusal.TOO_MANY_DOCUMENTS, mostFiles),
                        when(bytes > most(type), UploadRefusal.FILE_TOO_LARGE, size("most", most(type))),
                        when(usage.bytes() + bytes > draft, UploadRefusal.RESPONSE_TOO_LARGE, size("most", draft)),
                        when(usage.today() + bytes > personADay, UploadRefusal.DAILY_LIMIT, size("most", personADay)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Makes an argument of a size in words. */
    public static Argument size(String name, long bytes) {
        return Argument.code(name, size(bytes));
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

    private static Optional<Refusal> when(boolean applies, UploadRefusal refusal, Argument argument) {
        return applies ? Optional.of(refusal.ofFile(argument)) : Optional.empty();
    }
}
