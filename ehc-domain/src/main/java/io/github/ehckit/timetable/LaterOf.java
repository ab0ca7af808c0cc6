package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A time limit that is the later of two limits. */
record LaterOf(TimeLimit first, TimeLimit second, boolean bothAreNeeded) implements TimeLimit {

    @Override
    public Milestone start() {
        return first.start();
    }

    @Override
    public List<Milestone> starts() {
        return Stream.of(first, second)
                .flatMap(limit -> limit.starts().stream())
                .toList();
    }

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return lastDay(Milestones.of(start(), from), by);
    }

    @Override
    public Outcome<LocalDate> lastDay(Milestones facts, CountingConvention by) {
        Outcome<LocalDate> earlier = first.lastDay(facts, by);
        return bothAreNeeded || facts.knows(second.start())
                ? earlier.then(one -> second.lastDay(facts, by).map(other -> other.isAfter(one) ? other : one))
                : earlier;
    }

    @Override
    public Message message() {
        return LimitMessage.LATER_OF.message(
                Argument.of("one", first.message()), Argument.of("other", second.message()));
    }

    @Override
    public Optional<Span> timeAllowed() {
        return first.timeAllowed();
    }

    @Override
    public Message sum(LocalDate from, LocalDate lastDay) {
        return first.sum(from, lastDay);
    }

    @Override
    public Message sum(Milestones facts, LocalDate lastDay, CountingConvention by) {
        return Stream.of(first, second)
                .filter(limit -> facts.knows(limit.start()))
                .map(limit -> limit.lastDay(facts, by).map(day -> limit.sum(facts, day, by)))
                .map(Outcome::orElseThrow)
                .reduce((one, other) -> LimitMessage.SUM_LATER_OF.message(
                        Argument.of("one", one), Argument.of("other", other), Argument.of("day", lastDay)))
                .orElseThrow();
    }
}
