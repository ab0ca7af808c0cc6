package io.github.ehckit.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A text that a person writes to go with a command: the reasons for a decision, a note, the reason for a re-opening.
 * Personal data: {@code toString} prints a marker.
 *
 * @param text 1 to {@value #LONGEST} characters, not only white space
 */
public record PersonalText(
        @NotBlank @Size(max = PersonalText.LONGEST) String text) {
    /** The greatest length, in characters. */
    public static final int LONGEST = 10_000;

    @Override
    public String toString() {
        return "PersonalText[…]";
    }
}
