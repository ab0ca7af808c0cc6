package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A rule of law on one time limit: the duty and its holder, the time allowed, the source, and the grounds that lift it.
 * One row of a table.
 *
 * @param id its identifier
 * @param holder the person or body that owes the act, or that may use the time
 * @param act the act that must be done in time, or may be done while the window is open
 * @param limit the time limit
 * @param citation its source
 * @param force its legal force
 * @param kind whether a person or body is late when it has passed
 * @param inForce the days on which it can begin to run
 * @param exemption the grounds that lift it
 */
public record StatutoryRule(
        RuleId id,
        DutyHolder holder,
        Milestone act,
        TimeLimit limit,
        Citation citation,
        LegalForce force,
        Kind kind,
        InForce inForce,
        Exemption exemption) {
    private static final Set<Instrument> AMENDED_IN_2020 = EnumSet.of(
            Instrument.SEND_REGULATIONS,
            Instrument.PERSONAL_BUDGETS,
            Instrument.DETAINED_PERSONS,
            Instrument.RECOMMENDATIONS);

    /** The kind of rule: whether a person or body is late when the last day has passed. */
    public enum Kind {
        /** An act must be done by the last day. */
        DUTY,
        /**
         * An act may be done, or a state must last, until the last day; then the window is closed, and no person or
         * body is late.
         */
        WINDOW
    }

    /** Begins a duty of law, in force since the first day of its instrument, without exemption. */
    public static Heading duty(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.LAW, Kind.DUTY);
    }

    /** Begins a window that the law keeps open. */
    public static Heading window(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.LAW, Kind.WINDOW);
    }

    /** Begins a request of the Code. */
    public static Heading guidance(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.GUIDANCE, Kind.DUTY);
    }

    /** Begins a rule of practice, by which authorities and advisers plan. */
    public static Heading practice(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.PRACTICE, Kind.DUTY);
    }

    /** Returns the same rule, lifted by these grounds. */
    public StatutoryRule unless(Exemption lifted) {
        return new StatutoryRule(id, holder, act, limit, citation, force, kind, inForce, lifted);
    }

    /** Returns the same rule for limits that begin on this day or later. */
    public StatutoryRule from(LocalDate day) {
        return in(new InForce(day, inForce.until()));
    }

    /** Returns the same rule for limits that begin on this day or earlier. */
    public StatutoryRule until(LocalDate day) {
        return in(new InForce(inForce.from(), day));
    }

    /** Returns the rule itself, without the dates of a case, in the words for that reader. */
    public Message message(Register register) {
        return new RuleSentence(this, register).inGeneral();
    }

    /** Returns the rule in English, as an officer reads it, with its citation. */
    public String sentence() {
        return message(Register.OFFICER).english();
    }

    /**
     * Returns the last day, inclusive, if the limit began on that day. Refused with {@link RefusalCode#IMPOSSIBLE_DATE}
     * if the rule was not in force on it, otherwise as by {@link TimeLimit#lastDay(LocalDate, CountingConvention)}.
     */
    public Outcome<LocalDate> lastDay(LocalDate start, CountingConvention by) {
        return inForce.on(start) ? limit.lastDay(start, by) : Outcome.refused(notInForce(start));
    }

    /**
     * Returns the last day, inclusive, in a case with these dates; refused as by
     * {@link #lastDay(LocalDate, CountingConvention)}.
     */
    public Outcome<LocalDate> lastDay(Milestones facts, CountingConvention by) {
        LocalDate start = facts.firstSince(limit.start(), LocalDate.MIN);
        return start == null || inForce.on(start) ? limit.lastDay(facts, by) : Outcome.refused(notInForce(start));
    }

    /**
     * Answers whether the ground lifts this limit; coronavirus is a ground for every duty of the regulations amended in
     * 2020.
     */
    public boolean isLiftedBy(Ground ground) {
        return exemption.grounds().contains(ground) || (ground == Ground.CORONAVIRUS && wasRelaxedIn2020());
    }

    private boolean wasRelaxedIn2020() {
        return kind == Kind.DUTY
                && limit.isDated()
                && citation.instrument().filter(AMENDED_IN_2020::contains).isPresent();
    }

    Refusal notInForce(LocalDate start) {
        return TimetableRefusal.NOT_IN_FORCE
                .refusal(Argument.of("period", inForce.message()), Argument.of("day", start))
                .under(citation.provision());
    }

    private StatutoryRule in(InForce dates) {
        return new StatutoryRule(id, holder, act, limit, citation, force, kind, dates, exemption);
    }

    /** The heading of a rule: its identifier, its source and its legal force. */
    public record Heading(RuleId id, Citation citation, LegalForce force, Kind kind) {

        /** Makes a rule under which the holder must do the act in time. */
        public StatutoryRule binds(DutyHolder holder, Milestone act, TimeLimit limit) {
            LocalDate since =
                    citation.instrument().orElse(Instrument.SEND_REGULATIONS).since();
            return new StatutoryRule(
                    id, holder, act, limit, citation, force, kind, InForce.since(since), Exemption.NONE);
        }

        /** Makes a rule under which the holder may do the act until the time ends. */
        public StatutoryRule opensTo(DutyHolder holder, Milestone act, TimeLimit limit) {
            return binds(holder, act, limit);
        }
    }
}
