package io.github.ehckit.document;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Where a link leads. Made from what the software or the council's own profile says, never from what a person typed on a
 * form: typed addresses stay text (P11).
 *
 * @param target an absolute address with scheme {@code https}, {@code mailto} or {@code tel}
 */
public record Link(URI target) {
    private static final Set<String> SCHEMES = Set.of("https", "mailto", "tel");

    /** @throws IllegalArgumentException if the address is relative or has another scheme */
    public Link {
        String scheme = target.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a link leads to https, mailto or tel only");
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
