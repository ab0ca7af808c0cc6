package io.github.ehckit.casework;

import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The violations of a command, collected first and reported together. */
final class Violations {
    /** The earliest year of a date, the same as in the timetable. */
    private static final int EARLIEST_YEAR = 1900;

    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** Adds a refusal if the condition holds. */
    Violations when(boolean condition, Refusal refusal) {
        if (condition) {
            refusals.add(refusal);
        }
        return this;
    }

    /** Adds the reasons of another outcome, if that is refused. */
    Violations unlessDone(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? all(reasons) : this;
    }

    /** Adds what the rules for sealing find. */
    Violations and(SealingRules rules) {
        return all(rules.refusals()).noting(rules.notices());
    }

    Violations all(List<Refusal> found) {
        refusals.addAll(found);
        return this;
    }

    /** Adds notices, which refuse nothing. */
    Violations noting(List<Notice> found) {
        notices.addAll(found);
        return this;
    }

    /** Refuses a day of a past event that lies in the future of the context, or before the year 1900. */
    Violations unlessPast(Place at, LocalDate day, CommandContext on) {
        return when(day.isAfter(on.date()), CaseworkRefusal.DAY_IN_FUTURE.at(at))
                .when(day.getYear() < EARLIEST_YEAR, CaseworkRefusal.DAY_TOO_EARLY.at(at));
    }

    /** Refuses a day before the one on which the case began. */
    Violations beforeStart(Place at, LocalDate day, EhcCase was) {
        LocalDate start = was.assessment().startsOn();
        return when(day.isBefore(start), CaseworkRefusal.DAY_BEFORE_START.at(at, Argument.of("start", start)));
    }

    /** Refuses an act that was not confirmed. */
    Violations unconfirmed(boolean confirmed, RefusalKey unconfirmed) {
        return when(!confirmed, unconfirmed.at(InputField.CONFIRMED.place()));
    }

    /** Returns the decision of this event on the case file, unless there is a refusal. */
    <E extends CaseEvent & CaseEvent.OnCaseFile> Outcome<Decision> orElse(E event) {
        return orElse(new Decision.OnCaseFile<>(event));
    }

    /** Returns the decision of one change, unless there is a refusal. */
    Outcome<Decision> orElse(Decision.Change change) {
        return answer(Decision.of(change));
    }

    /** Returns the decision of the supplied change, unless there is a refusal; only then is it supplied. */
    Outcome<Decision> orElseGet(Supplier<? extends Decision.Change> change) {
        return refusals.isEmpty() ? orElse(change.get()) : Outcome.refused(refusals);
    }

    /** Returns the value with every notice, unless there is a refusal. */
    <T> Outcome<T> answer(T value) {
        return refusals.isEmpty() ? Outcome.done(value, notices) : Outcome.refused(refusals);
    }
}
