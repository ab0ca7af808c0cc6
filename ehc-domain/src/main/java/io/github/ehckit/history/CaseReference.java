package io.github.ehckit.history;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reference of a case that people read out, search for and find in their emails: the guide's “case ID”. It
 * is unique within an authority.
 *
 * @param value {@code EHC-} and 6 to 18 digits; anything else is refused by {@link IllegalArgumentException}
 */
public record CaseReference(String value) {
    private static final Pattern SHAPE = Pattern.compile("EHC-\\d{6,18}");

    public CaseReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A case reference must be EHC- and at least six digits, such as EHC-000001.");
        }
    }

    /** Makes the reference of an authority's n-th case; n starts at 1. */
    public static CaseReference ofNumber(long n) {
        return new CaseReference(String.format(Locale.ROOT, "EHC-%06d", n));
    }

    @Override
    public String toString() {
        return value;
    }
}
