package io.github.ehckit.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody wrote beside an act: the reasons of a decision, a note, the grounds of a re-opening. Personal data:
 * {@code toString} prints a marker.
 *
 * @param text 1 to {@value #LONGEST} characters, not only white space
 */
public record PersonalText(
        @NotBlank @Size(max = PersonalText.LONGEST) String text) {
    /** Characters. */
    public static final int LONGEST = 10_000;

    @Override
    public String toString() {
        return "Wording[…]";
    }
}
