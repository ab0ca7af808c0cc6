package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * The working days of one calendar, over a known span. Outside the span every question is refused with
 * {@link RefusalCode#MISSING}: a bank holiday may have been left out.
 *
 * <p>Counting takes constant time and is the same in both directions.
 */
public final class WorkingDays {
    /** The longest span, in days: 10,000 years. */
    private static final int MOST_DAYS = 3_652_425;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final String name;
    private final long first;
    /** The working days of the span, in order. */
    private final LocalDate[] days;
    /** The number of working days of the span before each day of the span, and before the day after it. */
    private final int[] before;

    private WorkingDays(String name, long first, LocalDate[] days, int[] before) {
        this.name = name;
        this.first = first;
        this.days = days;
        this.before = before;
    }

    /**
     * Returns every day in England and Wales except Saturdays, Sundays and bank holidays, Good Friday and Christmas Day
     * among them.
     */
    public static WorkingDays ordinary(BankHolidays holidays) {
        return of("working days", holidays.from(), holidays.validTo(), ordinaryDay(holidays));
    }

    /**
     * Returns the narrower working days of the Tribunal: no day from 25 December to 1 January and none in August
     * (r.12(3)).
     */
    public static WorkingDays tribunal(BankHolidays holidays) {
        return of(
                "working days of the Tribunal",
                holidays.from(),
                holidays.validTo(),
                ordinaryDay(holidays).and(day -> !isVacation(day)));
    }

    /**
     * Makes the days on which an institution is open, or any other calendar.
     *
     * @param name in the plural, as used in a sentence
     * @param from the first day of the span, inclusive
     * @param to the last day of the span, inclusive
     * @param counts whether a day of the span counts
     * @throws IllegalArgumentException if the span ends before it begins, or is longer than 10,000 years
     */
    public static WorkingDays of(String name, LocalDate from, LocalDate to, Predicate<LocalDate> counts) {
        long first = from.toEpochDay();
        long last = to.toEpochDay();
        if (last < first || last - first > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "A calendar must end on or after its first day, and cover at most 10,000 years.");
        }
        LocalDate[] days = LongStream.rangeClosed(first, last)
                .mapToObj(LocalDate::ofEpochDay)
                .filter(counts)
                .toArray(LocalDate[]::new);
        return new WorkingDays(name, first, days, countsBefore(first, last, days));
    }

    /** Returns the {@code count}th working day after the day, which itself is not counted. */
    public Outcome<LocalDate> after(LocalDate day, int count) {
        return from(day, day.toEpochDay() + 1, count - 1);
    }

    /** Returns the {@code count}th working day of those beginning with the day, which counts if it is one. */
    public Outcome<LocalDate> beginningWith(LocalDate day, int count) {
        return from(day, day.toEpochDay(), count - 1);
    }

    /** Returns the {@code count}th working day before the day, which itself is not counted. */
    public Outcome<LocalDate> before(LocalDate day, int count) {
        return from(day, day.toEpochDay(), -count);
    }

    /** Returns the day itself if it is a working day, otherwise the next one. */
    public Outcome<LocalDate> onOrAfter(LocalDate day) {
        return beginningWith(day, 1);
    }

    /** Returns the day itself if it is a working day, otherwise the one before. */
    public Outcome<LocalDate> onOrBefore(LocalDate day) {
        return from(day, day.toEpochDay() + 1, -1);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Predicate<LocalDate> ordinaryDay(BankHolidays holidays) {
        return day -> !WEEKEND.contains(day.getDayOfWeek()) && !holidays.days().contains(day);
    }

    private static boolean isVacation(LocalDate day) {
        return day.getMonth() == Month.AUGUST
                || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 25)
                || day.getDayOfYear() == 1;
    }

    private static int[] countsBefore(long first, long last, LocalDate[] days) {
        int[] before = new int[(int) (last - first) + 2];
        for (LocalDate day : days) {
            before[(int) (day.toEpochDay() - first) + 1] = 1;
        }
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
        }
        return before;
    }

    /** Returns the working day that lies a number of steps after the first one that is not before an epoch day. */
    private Outcome<LocalDate> from(LocalDate day, long begin, int steps) {
        long offset = begin - first;
        return offset >= 0 && offset < before.length ? nth(before[(int) offset] + steps, day) : unknown(day);
    }

    private Outcome<LocalDate> nth(int n, LocalDate from) {
        return n >= 0 && n < days.length ? Outcome.done(days[n]) : unknown(from);
    }

    private Outcome<LocalDate> unknown(LocalDate from) {
        return Outcome.refused(TimetableRefusal.DAYS_UNKNOWN.refusal(
                Argument.label("calendar", name),
                Argument.of("from", LocalDate.ofEpochDay(first)),
                Argument.of("to", LocalDate.ofEpochDay(first + before.length - 2)),
                Argument.of("day", from)));
    }
}
