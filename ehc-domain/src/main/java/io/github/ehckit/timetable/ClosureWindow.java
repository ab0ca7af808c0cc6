package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A continuous closure of a school, institution or early years provider. A request for advice that was made in its window may
 * lift a limit: from one week before it closed to one week before it re-opened, both days inclusive (reg 10(4)(a) and (b)).
 * Whether the last day is inside is not settled by the text.
 *
 * @param firstClosed the first day closed
 * @param reopens the first day open again
 */
public record ClosureWindow(LocalDate firstClosed, LocalDate reopens) {
    private static final int WEEKS_CLOSED = 4;

    public ClosureWindow {
        if (!reopens.isAfter(firstClosed)) {
            throw new IllegalArgumentException("a closure that re-opens before it closed");
        }
    }

    /** The closure, or a refusal if it would re-open before or on the day on which it closed. */
    public static Outcome<ClosureWindow> between(LocalDate firstClosed, LocalDate reopens) {
        return reopens.isAfter(firstClosed)
                ? Outcome.done(new ClosureWindow(firstClosed, reopens))
                : Outcome.refused(Refusal.of(
                        RefusalCode.IMPOSSIBLE_DATE,
                        "reg 10(4)(a)",
                        "Closed on " + NumberWords.day(firstClosed) + ", it cannot re-open on "
                                + NumberWords.day(reopens) + "."));
    }

    /** Whether it was closed for a continuous period of not less than 4 weeks. */
    public boolean isLongEnough() {
        return ChronoUnit.DAYS.between(firstClosed, reopens) >= WEEKS_CLOSED * 7L;
    }

    /** The first day of the window, inclusive; {@link LocalDate#MIN} if the calendar begins after it. */
    public LocalDate opens() {
        return weekBefore(firstClosed);
    }

    /** The last day of the window, inclusive; {@link LocalDate#MIN} if the calendar begins after it. */
    public LocalDate closes() {
        return weekBefore(reopens);
    }

    private static LocalDate weekBefore(LocalDate day) {
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), day.toEpochDay() - 7));
    }

    /** Whether a request for advice made on that day is caught; a closure of less than 4 weeks catches none. */
    public boolean catches(LocalDate adviceSought) {
        return isLongEnough() && !adviceSought.isBefore(opens()) && !adviceSought.isAfter(closes());
    }

    /**
     * An estimate without any standing in law, for councils that want one: the last day pushed out by the days of the closure
     * that lie in the period of the limit, as if the clock had stood still; {@link LocalDate#MAX} if the
     * calendar ends before it. The law lifts a limit and never moves it.
     */
    public LocalDate pausedEstimate(LocalDate start, LocalDate lastDay) {
        long from = Math.max(firstClosed.toEpochDay(), start.toEpochDay());
        long to = Math.min(reopens.toEpochDay(), lastDay.toEpochDay() + 1);
        long estimate = lastDay.toEpochDay() + Math.max(0, to - from);
        return LocalDate.ofEpochDay(Math.min(LocalDate.MAX.toEpochDay(), estimate));
    }

    /** Whether both were closed on some day. */
    public boolean overlaps(ClosureWindow other) {
        return firstClosed.isBefore(other.reopens) && other.firstClosed.isBefore(reopens);
    }
}
