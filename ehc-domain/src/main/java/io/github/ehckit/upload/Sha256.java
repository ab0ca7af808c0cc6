package io.github.ehckit.upload;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 digest of a file, which identifies its bytes.
 *
 * @param value 64 lower-case hexadecimal digits; anything else is refused by {@link IllegalArgumentException}
 */
public record Sha256(String value) implements Comparable<Sha256> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A SHA-256 digest must have 64 lower-case hexadecimal digits.");
        }
    }

    public static Sha256 of(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    @Override
    public int compareTo(Sha256 other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
