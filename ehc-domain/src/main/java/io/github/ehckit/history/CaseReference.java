package io.github.ehckit.history;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The reference of a case that people read out, search for and find in their emails: the guide's “case ID”. It
 * is unique within an authority.
 *
 * @param value {@code EHC-} and 6 to 18 digits; anything else is refused by {@link IllegalArgumentException}
 */
public record CaseReference(String value) {
    private static final Pattern SHAPE = Pattern.compile("EHC-\\d{6,18}");
    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    public CaseReference {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A case reference must be EHC- and at least six digits, such as EHC-000001.");
        }
    }

    /**
     * Reads a reference as a person types it: blanks around it and small letters do not matter. Empty if it is no
     * reference.
     */
    public static Optional<CaseReference> parse(String typed) {
        String trimmed = BLANKS_AROUND.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(trimmed).matches() ? Optional.of(new CaseReference(trimmed)) : Optional.empty();
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
