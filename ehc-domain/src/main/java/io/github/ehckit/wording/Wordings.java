package io.github.ehckit.wording;

import io.github.ehckit.people.AuthorityCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The wordings of a hub: those of each authority in each language.
 *
 * <p>An authority's own text goes before a text for every authority. Where neither words a message in the language, it
 * is in English. Immutable and thread-safe.
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
        return of(authority, Locale.UK);
    }

    /** Returns the wording of an authority in a language. */
    public Wording of(AuthorityCode authority, Locale language) {
        return new Wording(
                language,
                bundles.stream()
                        .filter(bundle -> bundle.isOf(authority) && bundle.speaks(language))
                        .toList());
    }
}
