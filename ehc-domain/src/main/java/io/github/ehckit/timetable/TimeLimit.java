package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A time limit in the words of the law: {@code within(weeks(20)).of(REQUEST)},
 * {@code atLeast(days(15)).beginningWith(DRAFT_PLAN_SERVED)}.
 *
 * <p>No limit is rolled off a weekend or a bank holiday, but for those of the Tribunal that say so.
 */
public sealed interface TimeLimit
        permits Within, AtLeast, BeforeMilestone, InTheYear, OnTheDay, Undated, LaterOf, RolledForward {

    /** Returns the milestone from which it runs; for the later of two, that of the first. */
    Milestone start();

    /**
     * Returns the last day, inclusive, if its start was on that day.
     *
     * <p>Refused with {@link RefusalCode#MISSING} if the law names no last day, if another date is needed as well, or
     * if a calendar of working days does not reach; with {@link RefusalCode#IMPOSSIBLE_DATE} if the count leads beyond
     * {@link LocalDate#MIN} or {@link LocalDate#MAX}.
     */
    Outcome<LocalDate> lastDay(LocalDate start, CountingConvention by);

    /** Returns the limit in the words of the law: {@code within 20 weeks of receiving the request}. */
    Message message();

    /** Returns the sum that leads from its start to the last day, as a clause. */
    Message sum(LocalDate start, LocalDate lastDay);

    /** Returns the time that it allows; empty if the law states none as a span. */
    default Optional<Span> timeAllowed() {
        return Optional.empty();
    }

    /**
     * Returns the last day, inclusive, in a case with these dates; refused as by
     * {@link #lastDay(LocalDate, CountingConvention)}.
     */
    default Outcome<LocalDate> lastDay(Milestones facts, CountingConvention by) {
        return facts.day(start()).map(day -> lastDay(day, by)).orElseGet(() -> needs(start()));
    }

    /** Returns the sum that leads to the last day in a case with these dates, as a clause. */
    default Message sum(Milestones facts, LocalDate lastDay, CountingConvention by) {
        return sum(facts.day(start()).orElse(lastDay), lastDay);
    }

    /** Lists every milestone whose day it needs or uses. */
    default List<Milestone> starts() {
        return List.of(start());
    }

    /** Answers whether the law names a last day at all. */
    default boolean isDated() {
        return true;
    }

    /** Answers whether it is counted back from a day to come. */
    default boolean runsBackward() {
        return false;
    }

    static Maximum within(Span span) {
        return new Maximum(span);
    }

    static Minimum atLeast(Span span) {
        return new Minimum(span);
    }

    /** Begins a limit before a fixed day of the year: {@code before(FEBRUARY, 15).ofTheYearOf(PHASE_TRANSFER)}. */
    static FixedDay before(Month month, int day) {
        return new FixedDay(MonthDay.of(month, day));
    }

    static TimeLimit onTheDayOf(Milestone start) {
        return new OnTheDay(LimitMessage.ON_THE_DAY, start);
    }

    static TimeLimit immediatelyOn(Milestone start) {
        return new OnTheDay(LimitMessage.AT_ONCE, start);
    }

    /**
     * Makes a limit for a duty for which the law names no last day, such as one "as soon as practicable".
     *
     * @param how the words of the law, which name only the start
     */
    static TimeLimit undated(LimitMessage how, Milestone start) {
        return new Undated(how, start);
    }

    /** Makes the later of two limits, both of which must be known. */
    static TimeLimit laterOf(TimeLimit first, TimeLimit second) {
        return new LaterOf(first, second, true);
    }

    /** Makes a limit that is the first one, or the second if it is known and ends later. */
    static TimeLimit laterOfKnown(TimeLimit first, TimeLimit second) {
        return new LaterOf(first, second, false);
    }

    /**
     * Makes a limit that ends on the next working day of the Tribunal if it would end on another (r.12(2) and (3)(a)).
     */
    static TimeLimit rolledForward(TimeLimit limit) {
        return new RolledForward(limit);
    }

    private static <T> Outcome<T> needs(Milestone missing) {
        return Outcome.refused(TimetableRefusal.DATE_NEEDED.refusal(Argument.of("milestone", missing)));
    }

    /** The beginning of a limit with a maximum span. */
    record Maximum(Span span) {
        /** Makes a limit that leaves out the day of the milestone. */
        public TimeLimit of(Milestone start) {
            return new Within(span, start, false);
        }

        /** Makes a limit that counts the day of the milestone as the first. */
        public TimeLimit beginningWith(Milestone start) {
            return new Within(span, start, true);
        }
    }

    /** The beginning of a limit with a minimum span. */
    record Minimum(Span span) {
        /** Makes a window that must stay open, whose first day is that of the milestone. */
        public TimeLimit beginningWith(Milestone start) {
            return new AtLeast(span, start);
        }

        /** Makes a limit for notice that must be given ahead of the milestone. */
        public TimeLimit before(Milestone start) {
            return new BeforeMilestone(span, start);
        }
    }

    /** The beginning of a limit with a fixed day of a year. */
    record FixedDay(MonthDay day) {
        public TimeLimit ofTheYearOf(Milestone start) {
            return new InTheYear(day, start);
        }
    }
}
