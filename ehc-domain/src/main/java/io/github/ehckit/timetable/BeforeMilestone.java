package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.Span.Unit;
import java.time.LocalDate;
import java.util.Optional;

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
    public Message message() {
        return LimitMessage.AT_LEAST_BEFORE.message(Argument.of("span", span.message()), Argument.of("start", start));
    }

    @Override
    public Optional<Span> timeAllowed() {
        return Optional.of(span);
    }

    @Override
    public Message sum(LocalDate event, LocalDate lastDay) {
        return LimitMessage.SUM_BEFORE.message(
                Argument.of("span", span.message()), Argument.of("start", event), Argument.of("day", lastDay));
    }
}
