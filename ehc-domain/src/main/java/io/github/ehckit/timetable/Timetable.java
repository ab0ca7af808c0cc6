package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long the law allows: every time limit of the education, health and care process, to be asked for one rule or for a case.
 *
 * {@snippet :
 * Timetable law = Timetable.england();
 * law.lastDay(RuleId.of("final-plan"), LocalDate.of(2025, 5, 21));                      // Wednesday 8 October 2025
 * law.deadlines(Milestones.of(REQUEST_RECEIVED, LocalDate.of(2025, 5, 21)), today);     // each with its reason
 * }
 *
 * @param version names the set of rules; part of each answer
 * @param rules the rows, in the order of the process
 * @param counting the calendars and the reading of doubtful words
 * @param profile what the council sets for itself
 */
public record Timetable(String version, List<StatutoryRule> rules, Counting counting, CouncilProfile profile) {

    public Timetable {
        rules = List.copyOf(rules);
    }

    /** The law of England as it was checked for this version of the library. */
    public static Timetable england() {
        return England.TIMETABLE;
    }

    /** The same rules, counted with other calendars or read otherwise. */
    public Timetable countedBy(Counting otherwise) {
        return new Timetable(version, rules, otherwise, profile);
    }

    /** The same rules with the days of a council beside them. */
    public Timetable forCouncil(CouncilProfile council) {
        return new Timetable(version, rules, counting, council);
    }

    /** The rules of that name, in the order of their dates; more than one after a reform, none if there is no such rule. */
    public List<StatutoryRule> rules(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).toList();
    }

    /**
     * The last day, inclusive, of a limit that began on that day.
     *
     * <p>Refused with {@link RefusalCode#NOT_FOUND} if there is no such rule, with {@link RefusalCode#IMPOSSIBLE_DATE} if it was
     * not in force, with {@link RefusalCode#MISSING} if the law names no last day, if the rule needs another date as well, or if
     * a calendar does not reach.
     */
    public Outcome<LocalDate> lastDay(RuleId id, LocalDate start) {
        return rule(id, start).then(rule -> rule.lastDay(start, counting));
    }

    /** The deadlines of a case on a day without exemptions, as by {@link #deadlines(Milestones, Claims, LocalDate)}. */
    public List<Deadline> deadlines(Milestones facts, LocalDate asOf) {
        return deadlines(facts, Claims.none(), asOf);
    }

    /**
     * The deadlines of a case as they stood on a day, open or not, in the order of the process: one for every rule whose start
     * was known on that day and which was in force then. What came later is not looked at.
     */
    public List<Deadline> deadlines(Milestones facts, Claims claims, LocalDate asOf) {
        return new Deadlines(this, facts.asOf(asOf), claims, asOf).under(rules);
    }

    /** One deadline of a case as it stood on a day; empty if its start was not known or the rule was not in force. */
    public Optional<Deadline> deadline(RuleId id, Milestones facts, LocalDate asOf) {
        return new Deadlines(this, facts.asOf(asOf), Claims.none(), asOf)
                .under(rules(id)).stream().findFirst();
    }

    /** The rule of that name for limits that begin on that day; refused if there is none, or none in force. */
    public Outcome<StatutoryRule> rule(RuleId id, LocalDate start) {
        List<StatutoryRule> named = rules(id);
        if (named.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(RefusalCode.NOT_FOUND, "P14", "There is no rule of the name " + id + "."));
        }
        return named.stream()
                .filter(rule -> rule.inForce().on(start))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(named.getFirst().notInForce(start)));
    }

    private static List<StatutoryRule> tables() {
        return Stream.of(
                        RequestTimes.rows(),
                        AssessmentTimes.rows(),
                        PlanTimes.rows(),
                        TransferTimes.rows(),
                        ReviewTimes.rows(),
                        AmendmentTimes.rows(),
                        ReassessmentTimes.rows(),
                        CeasingTimes.rows(),
                        MediationTimes.rows(),
                        AppealTimes.rows(),
                        OrderTimes.rows(),
                        UnopposedAppealTimes.rows(),
                        RecommendationTimes.rows(),
                        DirectPaymentTimes.rows(),
                        DetainedPersonTimes.rows(),
                        CoronavirusTimes.rows())
                .flatMap(List::stream)
                .toList();
    }

    private static final class England {
        static final Timetable TIMETABLE = new Timetable(
                "England, as checked on 22 November 2026",
                tables(),
                Counting.with(BankHolidays.englandAndWales()),
                CouncilProfile.none());
    }
}
