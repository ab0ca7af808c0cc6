package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.TranscriptEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A digest of a document's reference, time, colour, spoken text and attached record, and of nothing else. */
final class DocumentDigest {
    private static final int LENGTH = 16;

    private DocumentDigest() {}

    static byte[] of(DocumentMetadata metadata, List<TranscriptEntry> passages, Optional<AttachedRecord> attached) {
        MessageDigest digest = sha256();
        add(digest, metadata.reference());
        add(digest, metadata.asOf().toString());
        add(digest, metadata.brandColour().toString());
        for (TranscriptEntry passage : passages) {
            add(digest, passage.role().name());
            add(digest, passage.text());
        }
        attached.ifPresent(also -> add(digest, also.json()));
        return Arrays.copyOf(digest.digest(), LENGTH);
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", e);
        }
    }
}
