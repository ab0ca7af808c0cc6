package io.github.ehckit.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/**
 * The language that a text is read aloud in.
 *
 * @param tag as BCP 47 writes it, such as {@code en-GB}, {@code cy} or {@code ur}
 */
public record Language(String tag) {
    /** British English, the language of a document that does not say otherwise. */
    public static final Language ENGLISH = new Language("en-GB");

    /** Welsh. */
    public static final Language WELSH = new Language("cy");

    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Aran", "Hebr", "Syrc", "Thaa");

    /** @throws IllegalArgumentException if the tag is blank or not well formed */
    public Language {
        if (tag.isBlank()) {
            throw new IllegalArgumentException("a language without a tag");
        }
        tag = canonical(tag);
    }

    public static Language of(String tag) {
        return new Language(tag);
    }

    /** The language alone, without script and country: {@code pa} for {@code pa-Arab-PK}. */
    public String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** Whether it is written from right to left: by its script if the tag names one, else as it most often is. */
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
            throw new IllegalArgumentException("not a BCP 47 language tag", e);
        }
    }
}
