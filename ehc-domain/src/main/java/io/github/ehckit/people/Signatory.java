package io.github.ehckit.people;

/**
 * How a person is named on what they sign. Personal data: {@code toString} prints a marker.
 *
 * @param name the name
 * @param jobTitle job title or role, as the person's service words it
 */
public record Signatory(PersonName name, String jobTitle) {

    /** Name and job title, as they stand under what the person signs; the name alone where there is no job title. */
    public String signature() {
        return jobTitle.isBlank() ? name.full() : name.full() + ", " + jobTitle;
    }

    @Override
    public String toString() {
        return "Profile[…]";
    }
}
