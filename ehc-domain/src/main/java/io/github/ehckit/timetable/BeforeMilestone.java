package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.Span.Unit;
import java.time.LocalDate;

/** A time limit that is counted back: at least a span before a day to come. */
record BeforeMilestone(Span span, Milestone start) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate event, CountingConvention by) {
        return by.interpretation().clearDays() && span.unit() != Unit.MONTHS
                ? span.before(event, by).then(day -> oneEarlier(day, by))
                : span.before(event, by);
    }

    private Outcome<LocalDate> oneEarlier(LocalDate day, CountingConvention by) {
        return span.unit() == Unit.WORKING_DAYS
                ? by.working().before(day, 1)
                : CalendarDays.from(day, last -> last.minusDays(1));
    }

    @Override
    public boolean runsBackward() {
        return true;
    }

    @Override
    public String words() {
        return "at least " + span + " before " + start.words();
    }

    @Override
    public String arithmetic(LocalDate event, LocalDate lastDay) {
        return NumberWords.day(event) + " - " + span + " = " + NumberWords.day(lastDay);
    }
}
