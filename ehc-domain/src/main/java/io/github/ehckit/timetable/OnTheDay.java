package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;

/** A time limit on the very day of a milestone. */
record OnTheDay(LimitMessage how, Milestone start) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return Outcome.done(from);
    }

    @Override
    public Message message() {
        return how.message(Argument.of("start", start));
    }

    @Override
    public Message sum(LocalDate from, LocalDate lastDay) {
        return LimitMessage.SUM_OF_THE_DAY.message(Argument.of("day", lastDay));
    }
}
