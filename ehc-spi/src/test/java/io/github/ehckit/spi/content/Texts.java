package io.github.ehckit.spi.content;

import java.nio.charset.StandardCharsets;

/** Texts as bytes, in other ways than UTF-8. */
final class Texts {
    private Texts() {}

    static byte[] utf16(String text) {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    }

    static byte[] utf16WithoutMark(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
