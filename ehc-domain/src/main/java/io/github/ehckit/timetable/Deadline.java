package io.github.ehckit.timetable;

import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deadline: one time limit in one case on one day.
 *
 * @param rule the rule of law
 * @param lastDay the last day, inclusive; empty if the law names none or it cannot be told
 * @param authorityDay the authority's own earlier day, shown beside the law's and never instead of it
 * @param status its status
 * @param why the reason, in parts and in words
 */
public record Deadline(
        StatutoryRule rule,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> authorityDay,
        DeadlineStatus status,
        Explanation why) {

    /** Answers whether an act is still owed, or a window still open. */
    public boolean isOpen() {
        return status.isOpen();
    }

    /** Returns the deadline in the words for that reader: the time limit, its status, and the day to work to. */
    public List<Message> messages(Register register) {
        return Stream.concat(why.messages(register).stream(), notes(register)).toList();
    }

    /** Returns the deadline in English, as an officer reads it. */
    public String sentence() {
        return Sentences.of(messages(Register.OFFICER));
    }

    /** Returns the status, and the day to work to if the last day is no working day. */
    Stream<Message> notes(Register register) {
        return new DeadlineNotes(this, register).all();
    }

    /** Returns the last day if the words are read most strictly; the same day for most limits. */
    public Optional<LocalDate> strictLastDay() {
        return known(rule.lastDay(why.facts(), why.counting().interpretedBy(Interpretation.strict())));
    }

    /**
     * Returns the day to work by: the last working day that is not after the last day. It does not move the limit
     * itself.
     */
    public Optional<LocalDate> workBy() {
        return lastDay.flatMap(day -> known(why.counting().working().onOrBefore(day)));
    }

    private static Optional<LocalDate> known(Outcome<LocalDate> counted) {
        return switch (counted) {
            case Outcome.Done<LocalDate>(var day, var notices) -> Optional.of(day);
            case Outcome.Refused<LocalDate>(var reasons) -> Optional.empty();
        };
    }
}
