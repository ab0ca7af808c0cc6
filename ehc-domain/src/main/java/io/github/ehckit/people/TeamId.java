package io.github.ehckit.people;

/**
 * A team of contributors, of one authority, as the host identifies it.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}: an identifier that may be logged, never an e-mail address;
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
