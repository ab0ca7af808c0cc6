package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The timetable of the education, health and care process: every time limit of the law, for one rule or for a case.
 *
 * <p>Any day from {@link LocalDate#MIN} to {@link LocalDate#MAX} is accepted. If a limit cannot be counted from it,
 * {@code lastDay} and {@code appealEnds} refuse, and a {@link Deadline} is {@link DeadlineStatus.Incalculable}.
 * {@link Milestones#checked()} tells whether the dates of a case are likely.
 *
 * {@snippet :
 * Timetable law = Timetable.england();
 * law.lastDay(RuleId.of("final-plan"), LocalDate.of(2025, 5, 21));                      // Wednesday 8 October 2025
 * law.deadlines(Milestones.of(REQUEST_RECEIVED, LocalDate.of(2025, 5, 21)), today);     // each with its reason
 * }
 */
public final class Timetable {
    private final String version;
    private final List<StatutoryRule> rules;
    private final CountingConvention convention;
    private final AuthorityProfile profile;
    private final Map<RuleId, List<StatutoryRule>> byId;

    private Timetable(
            String version, List<StatutoryRule> rules, CountingConvention convention, AuthorityProfile profile) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.convention = convention;
        this.profile = profile;
        this.byId = rules.stream().collect(Collectors.groupingBy(StatutoryRule::id));
    }

    /** Returns the law of England as it was checked for this version of the library. */
    public static Timetable england() {
        return England.TIMETABLE;
    }

    /** Returns the name of this set of rules; part of each answer. */
    public String version() {
        return version;
    }

    /** Returns every rule, in the order of the process. */
    public List<StatutoryRule> rules() {
        return rules;
    }

    /** Returns the calendars and the reading of doubtful words. */
    public CountingConvention counting() {
        return convention;
    }

    /** Returns the authority's own days and warning times. */
    public AuthorityProfile profile() {
        return profile;
    }

    /** Returns the same rules, counted with other calendars or read otherwise. */
    public Timetable countedBy(CountingConvention otherwise) {
        return new Timetable(version, rules, otherwise, profile);
    }

    /** Returns the same rules with the days of an authority beside them. */
    public Timetable forAuthority(AuthorityProfile profile) {
        return new Timetable(version, rules, convention, profile);
    }

    /**
     * Returns the law after a reform: each new rule ends those of the same name on the day before its own first day,
     * and follows them. Limits that began before are judged by the rules of their day.
     *
     * @param newVersion names the new set of rules
     * @param rows the new rules, with the dates from which they are in force
     */
    public Timetable reformed(String newVersion, StatutoryRule... rows) {
        List<StatutoryRule> reformed = rules;
        for (StatutoryRule row : rows) {
            reformed = new RuleAmendment(row).of(reformed);
        }
        return new Timetable(newVersion, reformed, convention, profile);
    }

    /**
     * Returns the rules of that name, in the order of their dates; more than one after a reform, none if there is no
     * such rule.
     */
    public List<StatutoryRule> rules(RuleId id) {
        return byId.getOrDefault(id, List.of());
    }

    /**
     * Returns the last day, inclusive, of a limit that began on that day.
     *
     * <p>Refused with {@link RefusalCode#NOT_FOUND} if there is no such rule; with {@link RefusalCode#IMPOSSIBLE_DATE}
     * if it was not in force, or if the count leads beyond {@link LocalDate#MAX}; with {@link RefusalCode#MISSING} if
     * the law names no last day, if the rule needs another date as well, or if a calendar does not reach.
     */
    public Outcome<LocalDate> lastDay(RuleId id, LocalDate start) {
        return rule(id, start).then(rule -> rule.lastDay(start, convention));
    }

    /**
     * Returns the last day, inclusive, of a limit of a case, by the row that was in force when it began.
     *
     * <p>Refused as {@link #lastDay(RuleId, LocalDate)}, and with {@link RefusalCode#MISSING} if the dates of the case
     * do not tell when the limit began.
     */
    public Outcome<LocalDate> lastDay(RuleId id, Milestones facts) {
        return rules(id).stream()
                .map(rule -> rule.lastDay(facts, convention))
                .reduce((one, other) -> one instanceof Outcome.Done ? one : other)
                .orElseGet(() -> Outcome.refused(noSuchRule(id)));
    }

    /**
     * Lists the deadlines of a case on a day without exemptions, as by
     * {@link #deadlines(Milestones, Claims, LocalDate)}.
     */
    public List<Deadline> deadlines(Milestones facts, LocalDate asOf) {
        return deadlines(facts, Claims.none(), asOf);
    }

    /**
     * Lists the deadlines of a case as they were on a day, open or not, in the order of the process: one for every rule
     * whose start was known on that day and which was in force then. Later dates are ignored.
     */
    public List<Deadline> deadlines(Milestones facts, Claims claims, LocalDate asOf) {
        return new Deadlines(this, facts.asOf(asOf), claims, asOf).under(rules);
    }

    /**
     * Returns the last day, inclusive, on which an appeal may reach the Tribunal: the later of two months from the
     * notice of the decision and one month from the mediation certificate if there is one (HESC Rules r.20(1)(c)),
     * rolled forward under r.12.
     */
    public Outcome<LocalDate> appealEnds(Milestones facts) {
        Outcome<LocalDate> fromNotice = lastDay(RuleId.of("appeal-from-notice"), facts);
        return facts.knows(Milestone.CERTIFICATE_ISSUED)
                ? fromNotice.then(one -> lastDay(RuleId.of("appeal-from-certificate"), facts)
                        .map(other -> other.isAfter(one) ? other : one))
                : fromNotice;
    }

    /**
     * Returns one deadline of a case as it was on a day; empty if its start was not known or the rule was not in force.
     */
    public Optional<Deadline> deadline(RuleId id, Milestones facts, LocalDate asOf) {
        return new Deadlines(this, facts.asOf(asOf), Claims.none(), asOf)
                .under(rules(id)).stream().findFirst();
    }

    /**
     * Lists the changes that an event on a day would make: each deadline with it and without it, on that day or on the
     * later day asked about.
     */
    public List<DeadlineChange> whatIf(
            Milestone milestone, LocalDate day, Milestones facts, Claims claims, LocalDate asOf) {
        LocalDate then = day.isAfter(asOf) ? day : asOf;
        List<Deadline> otherwise = deadlines(facts.without(milestone), claims, then);
        return DeadlineChange.between(otherwise, deadlines(facts.with(milestone, day), claims, then));
    }

    /** Returns the rule of that name for limits that begin on that day; refused if there is none, or none in force. */
    public Outcome<StatutoryRule> rule(RuleId id, LocalDate start) {
        List<StatutoryRule> named = rules(id);
        if (named.isEmpty()) {
            return Outcome.refused(noSuchRule(id));
        }
        for (StatutoryRule rule : named) {
            if (rule.inForce().on(start)) {
                return Outcome.done(rule);
            }
        }
        return Outcome.refused(named.getFirst().notInForce(start));
    }

    private static Refusal noSuchRule(RuleId id) {
        return TimetableRefusal.NO_SUCH_RULE.refusal(Argument.code("rule", id.value()));
    }

    private static final class England {
        static final Timetable TIMETABLE = new Timetable(
                "England, as checked on 22 November 2026",
                RuleTable.england().stream()
                        .flatMap(table -> table.rows().stream())
                        .toList(),
                CountingConvention.with(BankHolidays.englandAndWales()),
                AuthorityProfile.none());
    }
}
