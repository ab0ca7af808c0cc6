package io.github.ehckit.people;

import java.util.regex.Pattern;

/**
 * The code of the local authority that data belongs to: short, chosen by the host, and the same in every key (P9).
 *
 * @param value 2 to 20 capital letters, digits and hyphens, beginning with a letter; anything else is refused by
 *     {@link IllegalArgumentException}
 */
public record AuthorityCode(String value) implements Comparable<AuthorityCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

    public AuthorityCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The code of a local authority must have 2 to 20 characters: A-Z, 0-9 and hyphen, with a letter first.");
        }
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
