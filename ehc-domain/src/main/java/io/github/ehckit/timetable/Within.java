package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/** A time limit of at most a span: "within 20 weeks of", or "within 15 working days beginning with". */
record Within(Span span, Milestone start, boolean startIsDayOne) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return startIsDayOne || by.interpretation().triggerDayCounts()
                ? span.beginningWith(from, by)
                : span.of(from, by);
    }

    @Override
    public Message message() {
        return (startIsDayOne ? LimitMessage.WITHIN_BEGINNING : LimitMessage.WITHIN)
                .message(Argument.of("span", span.message()), Argument.of("start", start));
    }

    @Override
    public Optional<Span> timeAllowed() {
        return Optional.of(span);
    }

    @Override
    public Message sum(LocalDate from, LocalDate lastDay) {
        return (startIsDayOne ? LimitMessage.SUM_BEGINNING : LimitMessage.SUM_AFTER)
                .message(Argument.of("span", span.message()), Argument.of("start", from), Argument.of("day", lastDay));
    }
}
