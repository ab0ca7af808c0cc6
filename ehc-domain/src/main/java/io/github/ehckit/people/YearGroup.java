package io.github.ehckit.people;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year group in England: year 9 is the school year in which a child becomes 14 (reg 2(1)).
 *
 * <p>It is worked out from the date of birth. The regulation looks at the age of most pupils of a class. A child who is
 * taught with an older or a younger class is in that class's year, which only the authority can know.
 *
 * @param number 1 to 13 in school; 0 is Reception, anything less is before it, anything more is after school
 */
public record YearGroup(int number) implements Comparable<YearGroup> {
    /** The first year in which an assessment asks for advice on adulthood and independent living (reg 6(1)(g)). */
    public static final YearGroup NINE = new YearGroup(9);

    private static final int LAST_OF_SCHOOL = 13;
    private static final int AGE_AT_THE_END_OF_RECEPTION = 5;
    private static final Month FIRST_MONTH = Month.SEPTEMBER;

    /** Returns the year group of a child on a day: school years run from 1 September to 31 August. */
    static YearGroup of(Child child, LocalDate day) {
        int age = begun(day) - begun(child.dateOfBirth());
        return new YearGroup(age - AGE_AT_THE_END_OF_RECEPTION);
    }

    /** Answers whether it is this year or a later one. */
    public boolean reaches(YearGroup other) {
        return compareTo(other) >= 0;
    }

    /** Returns the year in English, as schools say it. */
    public String english() {
        if (number > LAST_OF_SCHOOL) {
            return "After year " + LAST_OF_SCHOOL;
        }
        return number > 0 ? "Year " + number : number == 0 ? "Reception" : "Before Reception";
    }

    @Override
    public int compareTo(YearGroup other) {
        return Integer.compare(number, other.number);
    }

    /** Returns the calendar year in which the school year of a day began. */
    private static int begun(LocalDate day) {
        return day.getMonth().compareTo(FIRST_MONTH) < 0 ? day.getYear() - 1 : day.getYear();
    }
}
