package io.github.ehckit.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a child's name and date of birth, by which two cases of one child are noticed. It does not
 * depend on capitals, accents, blanks or punctuation in the name. A twin has another one.
 *
 * @param value SHA-256, 64 lower-case hexadecimal digits, over forename and surname, folded, and the date of birth
 */
public record ChildDigest(String value) {

    /** Computes the digest of a child. */
    public static ChildDigest of(Child child) {
        String folded = child.name().folded() + "\n" + child.dateOfBirth();
        return new ChildDigest(HexFormat.of().formatHex(sha256().digest(folded.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", absent);
        }
    }

    @Override
    public String toString() {
        return "ChildDigest[…]";
    }
}
