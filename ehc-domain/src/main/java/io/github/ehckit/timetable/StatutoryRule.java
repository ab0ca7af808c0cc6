package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * One time limit: who owes what, how long the law allows, where it stands, and what lifts it. A row of a table.
 *
 * @param id its name
 * @param owner who owes it, or who may use the time
 * @param act what must be done in time, or may be done while the window is open
 * @param limit how long
 * @param citation where it stands
 * @param force what stands behind it
 * @param kind whether somebody is late when it has passed
 * @param inForce the days on which it can begin to run
 * @param exemption the grounds that lift it
 */
public record StatutoryRule(
        RuleId id,
        DutyHolder owner,
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

    /** Whether somebody is late when the last day has passed. */
    public enum Kind {
        /** Something must be done by the last day. */
        DUTY,
        /** Something may be done, or must stay as it is, until the last day; then the window is closed, and nobody is late. */
        WINDOW
    }

    /** A duty of law, in force since its instrument was, without exemption. */
    public static Heading duty(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.LAW, Kind.DUTY);
    }

    /** A window that the law keeps open. */
    public static Heading window(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.LAW, Kind.WINDOW);
    }

    /** What the Code asks for. */
    public static Heading guidance(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.GUIDANCE, Kind.DUTY);
    }

    /** What councils and advisers plan by. */
    public static Heading practice(String id, Citation citation) {
        return new Heading(RuleId.of(id), citation, LegalForce.PRACTICE, Kind.DUTY);
    }

    /** The same rule, lifted by these grounds. */
    public StatutoryRule unless(Exemption lifted) {
        return new StatutoryRule(id, owner, act, limit, citation, force, kind, inForce, lifted);
    }

    /** The same rule for limits that begin on this day or later. */
    public StatutoryRule from(LocalDate day) {
        return in(new InForce(day, inForce.until()));
    }

    /** The same rule for limits that begin on this day or earlier. */
    public StatutoryRule until(LocalDate day) {
        return in(new InForce(inForce.from(), day));
    }

    /** What must be done, as the beginning of a sentence. */
    public String duty() {
        return NumberWords.sentence(act.words());
    }

    /** In English: {@code Sending the finalised plan is owed by the local authority within 20 weeks of … (reg 13(2)).} */
    public String sentence() {
        String bond = kind == Kind.WINDOW ? " is open to " : " " + force.bond() + " ";
        return duty() + bond + owner.words() + " " + limit.words() + " (" + citation + ").";
    }

    /**
     * The last day, inclusive, if the limit began on that day. Refused with {@link RefusalCode#IMPOSSIBLE_DATE} if the rule was
     * not in force on it, otherwise as by {@link TimeLimit#lastDay(LocalDate, CountingConvention)}.
     */
    public Outcome<LocalDate> lastDay(LocalDate start, CountingConvention by) {
        return inForce.on(start) ? limit.lastDay(start, by) : Outcome.refused(notInForce(start));
    }

    /** The last day, inclusive, in a case with these dates; refused as by {@link #lastDay(LocalDate, CountingConvention)}. */
    public Outcome<LocalDate> lastDay(Milestones facts, CountingConvention by) {
        LocalDate start = facts.firstSince(limit.start(), LocalDate.MIN);
        return start == null || inForce.on(start) ? limit.lastDay(facts, by) : Outcome.refused(notInForce(start));
    }

    /** Whether the ground lifts this limit; that of coronavirus is named by every duty of the regulations amended in 2020. */
    public boolean isLiftedBy(Ground ground) {
        return exemption.grounds().contains(ground) || (ground == Ground.CORONAVIRUS && wasRelaxedIn2020());
    }

    private boolean wasRelaxedIn2020() {
        return kind == Kind.DUTY
                && limit.isDated()
                && citation.instrument().filter(AMENDED_IN_2020::contains).isPresent();
    }

    Refusal notInForce(LocalDate start) {
        return Refusal.of(
                RefusalCode.IMPOSSIBLE_DATE,
                citation.provision(),
                "This rule is in force " + inForce + "; no limit began under it on " + NumberWords.day(start) + ".");
    }

    private StatutoryRule in(InForce dates) {
        return new StatutoryRule(id, owner, act, limit, citation, force, kind, dates, exemption);
    }

    /** The beginning of a row: its name, where it stands, and what stands behind it. */
    public record Heading(RuleId id, Citation citation, LegalForce force, Kind kind) {

        /** Whoever is bound must do this in time. */
        public StatutoryRule binds(DutyHolder owner, Milestone act, TimeLimit limit) {
            LocalDate since =
                    citation.instrument().orElse(Instrument.SEND_REGULATIONS).since();
            return new StatutoryRule(
                    id, owner, act, limit, citation, force, kind, InForce.since(since), Exemption.NONE);
        }

        /** Whoever has the time may do this until it ends. */
        public StatutoryRule opensTo(DutyHolder owner, Milestone act, TimeLimit limit) {
            return binds(owner, act, limit);
        }
    }
}
