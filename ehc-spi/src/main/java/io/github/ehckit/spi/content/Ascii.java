package io.github.ehckit.spi.content;

import java.nio.charset.StandardCharsets;

/** The conversion of bytes to the characters of the same numbers (ISO 8859-1), and back. */
final class Ascii {
    private Ascii() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
