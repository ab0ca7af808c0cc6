package io.github.ehckit.spi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How pages look, and the policy by which a browser accepts this style sheet and nothing else. */
final class StyleSheet {
    static final String TEXT = read();
    static final String POLICY =
            "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'sha256-" + digest(TEXT)
                    + "'";

    private StyleSheet() {}

    private static String read() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("document.css")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet is not in this module");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform without SHA-256", e);
        }
    }
}
