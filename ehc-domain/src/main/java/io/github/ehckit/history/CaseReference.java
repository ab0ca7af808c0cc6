package io.github.ehckit.history;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The guide's “case ID”: what people read out, search for and find in their e-mail. Unique within an authority.
 *
 * @param value {@code EHC-} and at least six digits; anything else is refused by {@link IllegalArgumentException}
 */
public record CaseReference(String value) {
    private static final Pattern SHAPE = Pattern.compile("EHC-\\d{6,18}");

    public CaseReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a case reference is EHC- and at least six digits");
        }
    }

    /** The reference of the n-th case of an authority, from 1. */
    public static CaseReference ofNumber(long n) {
        return new CaseReference(String.format(Locale.ROOT, "EHC-%06d", n));
    }

    @Override
    public String toString() {
        return value;
    }
}
