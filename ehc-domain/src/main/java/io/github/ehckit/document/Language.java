package io.github.ehckit.document;

import java.util.IllformedLocaleException;
import java.util.Locale;

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

    private static String canonical(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag", e);
        }
    }
}
