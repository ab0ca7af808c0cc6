package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;

/** A time limit for a duty for which the law names no last day. */
record Undated(String how, Milestone start) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return Outcome.refused(Refusal.of(
                RefusalCode.MISSING, "R-070", "The law names no last day: " + how + " " + start.words() + "."));
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    public String words() {
        return how + " " + start.words();
    }

    @Override
    public String arithmetic(LocalDate from, LocalDate lastDay) {
        return "no last day is counted from " + NumberWords.day(from);
    }
}
