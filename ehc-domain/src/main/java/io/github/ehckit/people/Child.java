package io.github.ehckit.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The child or young person whom a case is about. Personal data: {@code toString} prints a marker.
 *
 * @param name legal name
 * @param dateOfBirth date of birth
 */
public record Child(
        @NotNull @Valid PersonName name, @NotNull LocalDate dateOfBirth) {

    /**
     * Whole years of age on a day; on the birthday itself the new year of age counts, and who was born on a 29 February has it on
     * 1 March of other years. Never positive before birth.
     */
    public int ageOn(LocalDate day) {
        return dateOfBirth.until(day).getYears();
    }

    /** The school year in which the child is on a day, by their age; born on 31 August, a year before those born on 1 September. */
    public YearGroup yearGroupOn(LocalDate day) {
        return YearGroup.of(this, day);
    }

    @Override
    public String toString() {
        return "Child[…]";
    }
}
