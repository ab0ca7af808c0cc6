package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    public Message message() {
        return LimitMessage.ROLLED_FORWARD.message(Argument.of("limit", limit.message()));
    }

    @Override
    public Optional<Span> timeAllowed() {
        return limit.timeAllowed();
    }

    @Override
    public Message sum(LocalDate from, LocalDate lastDay) {
        return limit.sum(from, lastDay);
    }

    @Override
    public Message sum(Milestones facts, LocalDate lastDay, CountingConvention by) {
        LocalDate counted = limit.lastDay(facts, by).orElseThrow();
        Message sum = limit.sum(facts, counted, by);
        return counted.equals(lastDay)
                ? sum
                : LimitMessage.SUM_ROLLED_FORWARD.message(Argument.of("sum", sum), Argument.of("day", lastDay));
    }
}
