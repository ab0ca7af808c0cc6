package io.github.ehckit.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The signatory of a text: the name and job title that it shows. Personal data: {@code toString} prints a
 * marker.
 *
 * @param name the name
 * @param jobTitle job title or role, as the person's service words it, at most 200 characters; blank if there is none
 */
public record Signatory(
        @NotNull @Valid PersonName name,
        @NotNull @Size(max = 200) String jobTitle) {

    /** Returns name and job title, as printed under a signed text; the name alone where there is no job title. */
    public String signature() {
        return jobTitle.isBlank() ? name.full() : name.full() + ", " + jobTitle;
    }

    @Override
    public String toString() {
        return "Signatory[…]";
    }
}
