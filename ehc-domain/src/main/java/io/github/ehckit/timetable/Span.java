package io.github.ehckit.timetable;

import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A span of time as the law states it.
 *
 * <p>Counting is refused with {@link RefusalCode#MISSING} where a calendar of working days does not reach, and with
 * {@link RefusalCode#IMPOSSIBLE_DATE} where it leads beyond {@link LocalDate#MIN} or {@link LocalDate#MAX}.
 *
 * <p>Weeks end on the same weekday. Months end on the corresponding date, or on the last day of a shorter month. Days
 * alone are calendar days.
 *
 * @param count how many, at least 1
 * @param unit the unit
 */
public record Span(int count, Unit unit) {

    /** The unit of a span. */
    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        /** Days in England and Wales except Saturdays, Sundays and bank holidays. */
        WORKING_DAYS,
        /** The narrower working days of the Tribunal. */
        TRIBUNAL_DAYS,
        /** Days on which the school or institution is open to admit students (reg 48(2)). */
        INSTITUTION_DAYS
    }

    public Span {
        if (count < 1) {
            throw new IllegalArgumentException("A span must be at least 1 day, week, month or working day.");
        }
    }

    public static Span days(int count) {
        return new Span(count, Unit.DAYS);
    }

    public static Span weeks(int count) {
        return new Span(count, Unit.WEEKS);
    }

    public static Span months(int count) {
        return new Span(count, Unit.MONTHS);
    }

    public static Span workingDays(int count) {
        return new Span(count, Unit.WORKING_DAYS);
    }

    public static Span tribunalDays(int count) {
        return new Span(count, Unit.TRIBUNAL_DAYS);
    }

    public static Span institutionDays(int count) {
        return new Span(count, Unit.INSTITUTION_DAYS);
    }

    /** Returns the last day of this span of the day, which itself is not counted. */
    public Outcome<LocalDate> of(LocalDate day, CountingConvention by) {
        return switch (unit) {
            case DAYS -> CalendarDays.from(day, from -> from.plusDays(count));
            case WEEKS -> CalendarDays.from(day, from -> from.plusWeeks(count));
            case MONTHS -> CalendarDays.from(day, from -> from.plusMonths(count));
            case WORKING_DAYS -> by.working().after(day, count);
            case TRIBUNAL_DAYS -> by.tribunal().after(day, count);
            case INSTITUTION_DAYS -> open(by, days -> days.after(day, count));
        };
    }

    /**
     * Returns the last day of this span beginning with the day, which counts. Months end on the day before the
     * corresponding date; where the month is too short to have one, on the day before its last.
     */
    public Outcome<LocalDate> beginningWith(LocalDate day, CountingConvention by) {
        return switch (unit) {
            case DAYS, WEEKS, MONTHS -> of(day, by).map(next -> next.minusDays(1));
            case WORKING_DAYS -> by.working().beginningWith(day, count);
            case TRIBUNAL_DAYS -> by.tribunal().beginningWith(day, count);
            case INSTITUTION_DAYS -> open(by, days -> days.beginningWith(day, count));
        };
    }

    /** Returns the day that lies this span before the day. */
    public Outcome<LocalDate> before(LocalDate day, CountingConvention by) {
        return switch (unit) {
            case DAYS -> CalendarDays.from(day, from -> from.minusDays(count));
            case WEEKS -> CalendarDays.from(day, from -> from.minusWeeks(count));
            case MONTHS -> CalendarDays.from(day, from -> from.minusMonths(count));
            case WORKING_DAYS -> by.working().before(day, count);
            case TRIBUNAL_DAYS -> by.tribunal().before(day, count);
            case INSTITUTION_DAYS -> open(by, days -> days.before(day, count));
        };
    }

    private static Outcome<LocalDate> open(CountingConvention by, Function<WorkingDays, Outcome<LocalDate>> count) {
        return by.institution()
                .map(count)
                .orElseGet(() -> Outcome.refused(TimetableRefusal.INSTITUTION_DAYS_UNKNOWN.refusal()));
    }

    /** Returns the span in words: {@code 6 weeks}. */
    public Message message() {
        return switch (unit) {
            case DAYS -> AmountMessage.days(count);
            case WEEKS -> AmountMessage.weeks(count);
            case MONTHS -> AmountMessage.months(count);
            case WORKING_DAYS -> AmountMessage.workingDays(count);
            case TRIBUNAL_DAYS -> words(LimitMessage.TRIBUNAL_DAY, LimitMessage.TRIBUNAL_DAYS);
            case INSTITUTION_DAYS -> words(LimitMessage.INSTITUTION_DAY, LimitMessage.INSTITUTION_DAYS);
        };
    }

    /** Returns the span in English: {@code 6 weeks}. */
    @Override
    public String toString() {
        return message().english();
    }

    private Message words(LimitMessage one, LimitMessage more) {
        return (count == 1 ? one : more).message(Argument.of("count", count));
    }
}
