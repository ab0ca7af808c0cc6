package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A continuous closure of a school, institution or early years provider, with its window. A request for advice that was
 * made in the window may lift a limit. The window runs from one week before the closure to one week before re-opening,
 * both days inclusive (reg 10(4)(a) and (b)). The text does not settle whether the last day is inside.
 *
 * @param firstClosed the first day closed
 * @param reopens the first day open again
 */
public record ClosureWindow(LocalDate firstClosed, LocalDate reopens) {
    private static final int WEEKS_CLOSED = 4;

    public ClosureWindow {
        if (!reopens.isAfter(firstClosed)) {
            throw new IllegalArgumentException("A setting must re-open after the day on which it closed.");
        }
    }

    /** Returns the closure, or a refusal if it would re-open before or on the day on which it closed. */
    public static Outcome<ClosureWindow> between(LocalDate firstClosed, LocalDate reopens) {
        return reopens.isAfter(firstClosed)
                ? Outcome.done(new ClosureWindow(firstClosed, reopens))
                : Outcome.refused(TimetableRefusal.REOPENS_TOO_EARLY.refusal(
                        Argument.of("closed", firstClosed), Argument.of("reopens", reopens)));
    }

    /** Answers whether it was closed for a continuous period of not less than 4 weeks. */
    public boolean isLongEnough() {
        return ChronoUnit.DAYS.between(firstClosed, reopens) >= WEEKS_CLOSED * 7L;
    }

    /** Returns the first day of the window, inclusive; {@link LocalDate#MIN} if the calendar begins after it. */
    public LocalDate opens() {
        return weekBefore(firstClosed);
    }

    /** Returns the last day of the window, inclusive; {@link LocalDate#MIN} if the calendar begins after it. */
    public LocalDate closes() {
        return weekBefore(reopens);
    }

    private static LocalDate weekBefore(LocalDate day) {
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), day.toEpochDay() - 7));
    }

    /**
     * Answers whether the window catches a request for advice made on that day; a closure of less than 4 weeks catches
     * none.
     */
    public boolean catches(LocalDate adviceSought) {
        return isLongEnough() && !adviceSought.isBefore(opens()) && !adviceSought.isAfter(closes());
    }

    /**
     * Returns an estimate without legal force, for authorities that want one. It adds to the last day the days of the
     * closure that lie in the period of the limit, as if the clock had stopped; {@link LocalDate#MAX} if the calendar
     * ends before it. The law lifts a limit and never moves it.
     */
    public LocalDate pausedEstimate(LocalDate start, LocalDate lastDay) {
        long from = Math.max(firstClosed.toEpochDay(), start.toEpochDay());
        long to = Math.min(reopens.toEpochDay(), lastDay.toEpochDay() + 1);
        long estimate = lastDay.toEpochDay() + Math.max(0, to - from);
        return LocalDate.ofEpochDay(Math.min(LocalDate.MAX.toEpochDay(), estimate));
    }

    /** Answers whether both were closed on the same day. */
    public boolean overlaps(ClosureWindow other) {
        return firstClosed.isBefore(other.reopens) && other.firstClosed.isBefore(reopens);
    }
}
