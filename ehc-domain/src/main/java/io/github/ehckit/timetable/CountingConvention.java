package io.github.ehckit.timetable;

import java.util.Optional;

/**
 * The convention for counting days: the calendars, and the reading of doubtful words.
 *
 * @param working the working days of the regulations
 * @param tribunal the working days of the Tribunal, never mixed with the former
 * @param institution the days on which a school or institution is open, where a host has set them
 * @param interpretation the reading of doubtful words
 */
public record CountingConvention(
        WorkingDays working, WorkingDays tribunal, Optional<WorkingDays> institution, Interpretation interpretation) {

    /** Makes the usual convention, with these bank holidays. */
    public static CountingConvention with(BankHolidays holidays) {
        return new CountingConvention(
                WorkingDays.ordinary(holidays),
                WorkingDays.tribunal(holidays),
                Optional.empty(),
                Interpretation.usual());
    }

    public CountingConvention interpretedBy(Interpretation otherwise) {
        return new CountingConvention(working, tribunal, institution, otherwise);
    }

    public CountingConvention withInstitutionDays(WorkingDays open) {
        return new CountingConvention(working, tribunal, Optional.of(open), interpretation);
    }
}
