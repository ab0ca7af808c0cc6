package io.github.ehckit.spi.tck;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The invented attachments of a test. */
final class TckAttachments {
    static final Instant RECEIVED = Instant.parse("2025-10-26T00:59:59.000000001Z");
    static final Duration SECOND = Duration.ofSeconds(1);

    private static final List<String> NAMES =
            List.of("Zoë’s report (1)", "o'clock; drop table --", "報告 اللغة 𝒜 👩🏽", "=1+1", "n".repeat(240));

    private static final List<FileType> TYPES = List.of(FileType.values());

    private TckAttachments() {}

    /** Makes the n-th file, from 1; each is received a second after the one before it, and is larger. */
    static Upload file(int n) {
        return by(n, TckCases.PSYCHOLOGIST);
    }

    static Upload by(int n, PersonId person) {
        FileType type = TYPES.get(n % TYPES.size());
        return new Upload(
                new FileName(
                        NAMES.get(n % NAMES.size()) + "." + type.extensions().getFirst()),
                type,
                1000L * n,
                digest(n),
                person,
                RECEIVED.plus(SECOND.multipliedBy(n)));
    }

    static Sha256 digest(int n) {
        return new Sha256(String.format(Locale.ROOT, "%064x", n));
    }

    /**
     * Returns the attachment that must be read back after the n-th file was attached in the first round as the n-th
     * attachment.
     */
    static Attachment attached(int n) {
        return new Attachment(n, file(n), ScanStatus.WAITING, 1, Optional.empty());
    }

    static Attachment removed(Attachment attachment, int opening) {
        return new Attachment(
                attachment.number(),
                attachment.file(),
                attachment.scan(),
                attachment.attachedIn(),
                Optional.of(opening));
    }

    static Attachment settled(Attachment attachment, ScanStatus found) {
        return new Attachment(
                attachment.number(), attachment.file(), found, attachment.attachedIn(), attachment.removedIn());
    }

    static List<Attachment> firstAttached(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(TckAttachments::attached)
                .toList();
    }
}
