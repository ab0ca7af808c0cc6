package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time limit of at least a span, its first day counted: a window must stay open. The last day is the first on which
 * it may close.
 */
record AtLeast(Span span, Milestone start) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return span.beginningWith(from, by);
    }

    @Override
    public Message message() {
        return LimitMessage.AT_LEAST.message(Argument.of("span", span.message()), Argument.of("start", start));
    }

    @Override
    public Optional<Span> timeAllowed() {
        return Optional.of(span);
    }

    @Override
    public Message sum(LocalDate from, LocalDate lastDay) {
        return LimitMessage.SUM_BEGINNING.message(
                Argument.of("span", span.message()), Argument.of("start", from), Argument.of("day", lastDay));
    }
}
