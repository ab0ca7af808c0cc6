package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Passage;
import io.github.ehckit.document.Transcript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A number for a document that depends on what it says, when, and in whose colour, and on nothing else. */
final class Digest {
    private static final int LENGTH = 16;

    private Digest() {}

    static byte[] of(DocumentModel document) {
        MessageDigest digest = sha256();
        add(digest, document.about().reference());
        add(digest, document.about().asOf().toString());
        add(digest, document.about().accent().toString());
        for (Passage passage : Transcript.of(document)) {
            add(digest, passage.role().name());
            add(digest, passage.text());
        }
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
            throw new IllegalStateException("a Java platform without SHA-256", e);
        }
    }
}
