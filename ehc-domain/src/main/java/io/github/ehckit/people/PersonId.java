package io.github.ehckit.people;

/**
 * The host's identifier of a person, the same in every authority.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}: an identifier that may be logged, never an email address;
 *     anything else is refused by {@link IllegalArgumentException}
 */
public record PersonId(String value) {
    public PersonId {
        HostIdentifier.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
