package io.github.ehckit.document;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * The link of a run of text. Links come only from the software or from the authority's profile, never from text that a
 * person typed: typed addresses stay text (P11).
 *
 * @param target an absolute address with scheme {@code https}, {@code mailto} or {@code tel}
 */
public record Link(URI target) {
    private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

    /** @throws IllegalArgumentException if the address is relative or has another scheme */
    public Link {
        String scheme = target.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("A link must lead to https, mailto or tel. Use one of these schemes.");
        }
    }

    public static Link to(String address) {
        return new Link(URI.create(address));
    }

    @Override
    public String toString() {
        return "Link[" + target.getScheme() + "]";
    }
}
