package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;

/** A time limit on the very day of a milestone. */
record OnTheDay(String how, Milestone start) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return Outcome.done(from);
    }

    @Override
    public String words() {
        return how + " " + start.words();
    }

    @Override
    public String arithmetic(LocalDate from, LocalDate lastDay) {
        return "the day itself, " + NumberWords.day(lastDay);
    }
}
