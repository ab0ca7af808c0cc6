package io.github.ehckit.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The child or young person whom a case is about. Personal data: {@code toString} prints a marker.
 *
 * @param name legal name, with the preferred name if the child or young person has one
 * @param dateOfBirth date of birth
 */
public record Child(
        @NotNull @Valid PersonName name, @NotNull LocalDate dateOfBirth) {

    /**
     * Returns the age on a day, in whole years. The birthday itself counts for the new age; a person born on 29
     * February has the birthday on 1 March of other years. Never positive before birth.
     */
    public int ageOn(LocalDate day) {
        return dateOfBirth.until(day).getYears();
    }

    /**
     * Returns the year group of the child on a day, by their age. A child born on 31 August is a year above one born on
     * 1 September.
     */
    public YearGroup yearGroupOn(LocalDate day) {
        return YearGroup.of(this, day);
    }

    @Override
    public String toString() {
        return "Child[…]";
    }
}
