package io.github.ehckit.people;

/**
 * The host's identifier of a team of contributors within one authority.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}: an identifier that may be logged, never an email address;
 *     anything else is refused by {@link IllegalArgumentException}
 */
public record TeamId(String value) {
    public TeamId {
        HostIdentifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
