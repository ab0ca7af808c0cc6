package io.github.ehckit.spi.text;

import io.github.ehckit.people.BrandColour;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of the HTML pages, and the policy by which a browser accepts this one and nothing else.
 *
 * @param text in the colour of an authority
 */
record StyleSheet(String text) {
    private static final String ACCENT = "ACCENT";
    private static final String TEMPLATE = read();

    static StyleSheet in(BrandColour colour) {
        return new StyleSheet(TEMPLATE.replace(ACCENT, colour.toString()));
    }

    String policy() {
        return "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src 'sha256-" + digest()
                + "'";
    }

    private static String read() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("document.css")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The style sheet is missing. Check that the jar of ehc-spi is complete.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", e);
        }
    }
}
