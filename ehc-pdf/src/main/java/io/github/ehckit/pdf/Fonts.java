package io.github.ehckit.pdf;

import static io.github.ehckit.pdf.FontFile.NOTO_SANS;
import static io.github.ehckit.pdf.FontFile.NOTO_SANS_BOLD;
import static io.github.ehckit.pdf.FontFile.NOTO_SANS_BOLD_ITALIC;
import static io.github.ehckit.pdf.FontFile.NOTO_SANS_ITALIC;

import io.github.ehckit.document.Language;
import java.util.List;
import java.util.Optional;

/**
 * The choice of the font for a character: that of its language where languages differ in one script, else the font of
 * Latin text if it has the character, else the first family whose script it is. Other fonts are read only when one of
 * their characters is met.
 */
final class Fonts {
    private static final List<Family> FAMILIES = List.of(Family.values());

    private Fonts() {}

    static Optional<FontFile> of(int character, Style style, Language language) {
        if (character < 0x300) {
            return inLatin(character, style);
        }
        return ofLanguage(character, style, language)
                .or(() -> inLatin(character, style))
                .or(() -> ofScript(character, style));
    }

    private static Optional<FontFile> inLatin(int character, Style style) {
        FontFile latin = latin(style);
        return latin.metrics().has(character) ? Optional.of(latin) : Optional.empty();
    }

    /** The font of Latin, Greek, Cyrillic and Devanagari text. */
    static FontFile latin(Style style) {
        return switch (style) {
            case REGULAR -> NOTO_SANS;
            case BOLD -> NOTO_SANS_BOLD;
            case ITALIC -> NOTO_SANS_ITALIC;
            case BOLD_ITALIC -> NOTO_SANS_BOLD_ITALIC;
        };
    }

    /**
     * Returns the font of a language: Urdu has a style of letters of its own, and quotation marks of Chinese are as
     * wide as its other characters.
     */
    private static Optional<FontFile> ofLanguage(int character, Style style, Language language) {
        return switch (language.primary()) {
            case "ur" -> Family.NASTALIQ.includes(character) ? Family.NASTALIQ.of(character, style) : Optional.empty();
            case "zh" -> isPunctuation(character) ? Family.CHINESE.of(character, style) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Answers whether a language may set this character, which the font of Latin text has, in a font of its own. */
    static boolean isShared(int character, Language language) {
        return isPunctuation(character) && language.primary().equals("zh");
    }

    private static boolean isPunctuation(int character) {
        return character >= 0x2014 && character <= 0x2026;
    }

    private static Optional<FontFile> ofScript(int character, Style style) {
        for (Family family : FAMILIES) {
            Optional<FontFile> font = family.includes(character) ? family.of(character, style) : Optional.empty();
            if (font.isPresent()) {
                return font;
            }
        }
        return Optional.empty();
    }
}
