package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;

/**
 * A time limit of the Tribunal that rolls forward to its next working day if it would end on another day (r.12(2),
 * (3)(a)).
 */
record RolledForward(TimeLimit limit) implements TimeLimit {

    @Override
    public Milestone start() {
        return limit.start();
    }

    @Override
    public List<Milestone> starts() {
        return limit.starts();
    }

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return limit.lastDay(from, by).then(by.tribunal()::onOrAfter);
    }

    @Override
    public Outcome<LocalDate> lastDay(Milestones facts, CountingConvention by) {
        return limit.lastDay(facts, by).then(by.tribunal()::onOrAfter);
    }

    @Override
    public String words() {
        return limit.words() + "; if that is not a working day of the Tribunal, on its next one";
    }

    @Override
    public String arithmetic(LocalDate from, LocalDate lastDay) {
        return limit.arithmetic(from, lastDay);
    }

    @Override
    public String arithmetic(Milestones facts, LocalDate lastDay, CountingConvention by) {
        LocalDate counted = limit.lastDay(facts, by).orElseThrow();
        String words = limit.arithmetic(facts, counted, by);
        return counted.equals(lastDay) ? words : words + ", rolled forward to " + NumberWords.day(lastDay);
    }
}
