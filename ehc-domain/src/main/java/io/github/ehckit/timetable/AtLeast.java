package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;

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
    public String words() {
        return "at least " + span + " beginning with " + start.words();
    }

    @Override
    public String arithmetic(LocalDate from, LocalDate lastDay) {
        return span + " beginning with " + NumberWords.day(from) + " end on " + NumberWords.day(lastDay);
    }
}
