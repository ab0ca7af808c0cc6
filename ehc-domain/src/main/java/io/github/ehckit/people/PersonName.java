package io.github.ehckit.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The name of a person. Personal data: {@code toString} prints a marker.
 *
 * @param given forename or forenames, 1 to 100 characters
 * @param family surname, 1 to 100 characters
 */
public record PersonName(
        @NotBlank @Size(max = 100) String given,
        @NotBlank @Size(max = 100) String family) {

    /** Returns forename and surname, as they are written. */
    public String full() {
        return given + " " + family;
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
