package io.github.ehckit.people;

/**
 * A person as the host identifies them, in every authority the same.
 *
 * @param value 1 to 64 letters, digits and {@code . _ : -}: an identifier that may be logged, never an e-mail address;
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
