package io.github.ehckit.timetable;

import java.util.Optional;

/**
 * How days are counted: the calendars and the reading of doubtful words.
 *
 * @param working the working days of the regulations
 * @param tribunal the working days of the Tribunal, never mixed with the former
 * @param institution the days on which a school or institution is open, where a host has told them
 * @param reading how doubtful words are read
 */
public record Counting(WorkingDays working, WorkingDays tribunal, Optional<WorkingDays> institution, Reading reading) {

    /** As usual, with these bank holidays. */
    public static Counting with(BankHolidays holidays) {
        return new Counting(
                WorkingDays.ordinary(holidays), WorkingDays.tribunal(holidays), Optional.empty(), Reading.usual());
    }

    public Counting readAs(Reading otherwise) {
        return new Counting(working, tribunal, institution, otherwise);
    }

    public Counting withInstitutionDays(WorkingDays open) {
        return new Counting(working, tribunal, Optional.of(open), reading);
    }
}
