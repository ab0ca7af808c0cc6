package io.github.ehckit.people;

/**
 * How a person is named on what they sign. Personal data: {@code toString} prints a marker.
 *
 * @param name the name
 * @param jobTitle job title or role, as the person's service words it
 */
public record Profile(PersonName name, String jobTitle) {

    @Override
    public String toString() {
        return "Profile[…]";
    }
}
