package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The counting of calendar days, from {@link LocalDate#MIN} to {@link LocalDate#MAX}. */
final class CalendarDays {
    private CalendarDays() {}

    /** Counts from a day; refused with {@link RefusalCode#IMPOSSIBLE_DATE} if the result lies beyond the calendar. */
    static Outcome<LocalDate> from(LocalDate day, UnaryOperator<LocalDate> count) {
        try {
            return Outcome.done(count.apply(day));
        } catch (DateTimeException beyond) {
            return Outcome.refused(TimetableRefusal.BEYOND_THE_CALENDAR.refusal(Argument.of("day", day)));
        }
    }
}
