package io.github.ehckit.casework;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What stands against a command: gathered first, answered all at once. */
final class Violations {
    /** As for the dates of a case in the timetable. */
    private static final int EARLIEST_YEAR = 1900;

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** Objects if the condition holds. */
    Violations when(boolean condition, Refusal refusal) {
        if (condition) {
            refusals.add(refusal);
        }
        return this;
    }

    /** Objects with whatever reasons another answer gave. */
    Violations unlessDone(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? all(reasons) : this;
    }

    Violations all(List<Refusal> found) {
        refusals.addAll(found);
        return this;
    }

    /** Notes what does not stand in the way. */
    Violations noting(List<Notice> found) {
        notices.addAll(found);
        return this;
    }

    /** Objects to a day of something that has happened: one in the future of the occasion, or before the year 1900. */
    Violations unlessPast(String at, LocalDate day, CommandContext on) {
        return when(
                        day.isAfter(on.date()),
                        Refusal.at(at, RefusalCode.IMPOSSIBLE_DATE, "R-070", "the day lies in the future"))
                .when(
                        day.getYear() < EARLIEST_YEAR,
                        Refusal.at(
                                at,
                                RefusalCode.IMPOSSIBLE_DATE,
                                "R-070",
                                "the day lies before the year " + EARLIEST_YEAR));
    }

    /** Objects to a day before the one on which the case began. */
    Violations beforeStart(String at, LocalDate day, EhcCase was) {
        return when(
                day.isBefore(was.assessment().startsOn()),
                Refusal.at(at, RefusalCode.IMPOSSIBLE_DATE, "R-070", "the day lies before the start of the case"));
    }

    /** Objects to an act that nobody has confirmed. */
    Violations unconfirmed(boolean confirmed, String under) {
        return when(
                !confirmed, Refusal.at("confirmed", RefusalCode.NOT_CONFIRMED, under, "it has to be confirmed first"));
    }

    /** The decision that this happened to the case file, unless something was objected to. */
    <E extends CaseEvent & CaseEvent.OnFile> Outcome<Decision> orElse(E event) {
        return orElse(new Decision.Entry<>(event));
    }

    /** The decision of one change, unless something was objected to. */
    Outcome<Decision> orElse(Decision.Change change) {
        return answer(Decision.of(change));
    }

    /** The decision of the change that is made of what was not objected to. */
    Outcome<Decision> orElseGet(Supplier<? extends Decision.Change> change) {
        return refusals.isEmpty() ? orElse(change.get()) : Outcome.refused(refusals);
    }

    /** The value with every notice, unless something was objected to. */
    <T> Outcome<T> answer(T value) {
        return refusals.isEmpty() ? Outcome.done(value, notices) : Outcome.refused(refusals);
    }
}
