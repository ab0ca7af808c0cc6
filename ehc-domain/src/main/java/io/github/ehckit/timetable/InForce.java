package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import java.time.LocalDate;

/**
 * The dates, both inclusive, on which a limit can begin to run under one rule. A limit that has begun is judged by the
 * rule of its first day, even if it ends under another.
 *
 * @param from the first such day, inclusive
 * @param until the last such day, inclusive; {@link LocalDate#MAX} while no end is known
 */
public record InForce(LocalDate from, LocalDate until) {
    public InForce {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A rule must end on the day on which it begins, or a later one.");
        }
    }

    public static InForce since(LocalDate from) {
        return new InForce(from, LocalDate.MAX);
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean hasEnd() {
        return !until.equals(LocalDate.MAX);
    }

    /** Returns the dates in words, {@code from Monday 1 September 2014}, with the end if there is one. */
    @Override
    public String toString() {
        return "from " + NumberWords.day(from) + (hasEnd() ? " to " + NumberWords.day(until) : "");
    }

    /** Returns the dates in words, {@code from Monday 1 September 2014}, with the end if there is one. */
    public Message message() {
        return hasEnd()
                ? LimitMessage.IN_FORCE_BETWEEN.message(Argument.of("from", from), Argument.of("until", until))
                : LimitMessage.IN_FORCE_FROM.message(Argument.of("from", from));
    }
}
