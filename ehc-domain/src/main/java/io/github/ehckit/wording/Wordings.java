package io.github.ehckit.wording;

import io.github.ehckit.people.AuthorityCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The wordings of a hub: those of each authority in each language.
 *
 * <p>An authority's own text goes before a text for every authority. A message that neither words in the language is in
 * English, whole: in the authority's own English before the library's. Immutable and thread-safe.
 */
public final class Wordings {
    private static final Wordings ENGLISH = new Wordings(List.of());

    private final List<MessageBundle> bundles;

    /** @param bundles of two for one authority and language, the later one counts */
    public Wordings(List<MessageBundle> bundles) {
        this.bundles = bundles.reversed().stream()
                .sorted(Comparator.comparing(bundle -> bundle.authority().isEmpty()))
                .toList();
    }

    /** Returns the library's English for every authority and language. */
    public static Wordings english() {
        return ENGLISH;
    }

    /** Returns the wording of an authority in English. */
    public Wording of(AuthorityCode authority) {
        return Wording.english(bundles(authority, Locale.UK));
    }

    /** Returns the wording of an authority in a language; in English if no bundle speaks it. */
    public Wording of(AuthorityCode authority, Locale language) {
        List<MessageBundle> translations = bundles(authority, language);
        boolean english = language.getLanguage().equals(Locale.UK.getLanguage());
        return english || translations.isEmpty() ? of(authority) : of(authority).in(language, translations);
    }

    private List<MessageBundle> bundles(AuthorityCode authority, Locale language) {
        return bundles.stream()
                .filter(bundle -> bundle.isOf(authority) && bundle.speaks(language))
                .toList();
    }
}
