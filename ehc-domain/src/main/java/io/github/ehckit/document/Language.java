package io.github.ehckit.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * The language in which a text is written and read aloud.
 *
 * @param tag the BCP 47 tag, such as {@code en-GB}, {@code cy} or {@code ur}
 */
public record Language(String tag) {
    /** British English, the default language of a document. */
    public static final Language ENGLISH = new Language("en-GB");

    /** Welsh. */
    public static final Language WELSH = new Language("cy");

    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Aran", "Hebr", "Syrc", "Thaa");

    /** @throws IllegalArgumentException if the tag is blank or malformed */
    public Language {
        if (tag.isBlank()) {
            throw new IllegalArgumentException("A language must have a tag. Pass a BCP 47 tag, such as en-GB.");
        }
        tag = canonical(tag);
    }

    public static Language of(String tag) {
        return new Language(tag);
    }

    /** Returns the language alone, without script and country: {@code pa} for {@code pa-Arab-PK}. */
    public String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /**
     * Answers whether it is written from right to left: by its script if the tag names one, otherwise by the usual
     * script.
     */
    public boolean isRightToLeft() {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    private static String canonical(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "The tag of the language is not well formed. Pass a BCP 47 tag, such as en-GB.", e);
        }
    }
}
