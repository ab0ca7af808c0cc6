package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;

/** A time limit of at most a span: "within 20 weeks of", or "within 15 working days beginning with". */
record Within(Span span, Milestone start, boolean startIsDayOne) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return startIsDayOne || by.interpretation().triggerDayCounts()
                ? span.beginningWith(from, by)
                : span.of(from, by);
    }

    @Override
    public String words() {
        return "within " + span + (startIsDayOne ? " beginning with " : " of ") + start.words();
    }

    @Override
    public String arithmetic(LocalDate from, LocalDate lastDay) {
        return startIsDayOne
                ? span + " beginning with " + NumberWords.day(from) + " end on " + NumberWords.day(lastDay)
                : NumberWords.day(from) + " + " + span + " = " + NumberWords.day(lastDay);
    }
}
