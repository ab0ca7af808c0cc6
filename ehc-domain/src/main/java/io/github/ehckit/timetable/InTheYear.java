package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A time limit before a fixed day of the calendar year of a day to come; read as "by" that day unless the reading is
 * strict.
 */
record InTheYear(MonthDay day, Milestone start) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate event, CountingConvention by) {
        LocalDate fixed = day.atYear(event.getYear());
        return CalendarDays.from(fixed, last -> by.interpretation().strictlyBefore() ? last.minusDays(1) : last);
    }

    @Override
    public boolean runsBackward() {
        return true;
    }

    @Override
    public Message message() {
        return LimitMessage.BEFORE_DAY_OF_YEAR.message(
                Argument.code("day", NumberWords.day(day)), Argument.of("start", start));
    }

    @Override
    public Message sum(LocalDate event, LocalDate lastDay) {
        return LimitMessage.SUM_OF_YEAR.message(Argument.of("start", event), Argument.of("day", lastDay));
    }
}
