package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.FontFile.NOTO_SANS;
import static io.github.ehckit.pdf.FontFile.NOTO_SANS_BOLD;
import static io.github.ehckit.pdf.FontFile.NOTO_SANS_BOLD_ITALIC;
import static io.github.ehckit.pdf.FontFile.NOTO_SANS_ITALIC;

import java.util.List;
import java.util.Optional;

/** Which font a character is set in: the first of a chain that has it. Fonts further down are read only when asked. */
final class Fonts {
    private static final List<FontFile> OTHER_SCRIPTS = List.of();

    private Fonts() {}

    static Optional<FontFile> of(int character, Style style) {
        FontFile first = latin(style);
        return first.metrics().has(character) ? Optional.of(first) : other(character);
    }

    /** The font of Latin, Greek and Cyrillic text. */
    static FontFile latin(Style style) {
        return switch (style) {
            case REGULAR -> NOTO_SANS;
            case BOLD -> NOTO_SANS_BOLD;
            case ITALIC -> NOTO_SANS_ITALIC;
            case BOLD_ITALIC -> NOTO_SANS_BOLD_ITALIC;
        };
    }

    private static Optional<FontFile> other(int character) {
        return OTHER_SCRIPTS.stream()
                .filter(font -> font.metrics().has(character))
                .findFirst();
    }
}
