package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.DeadlineStatus.Incalculable;
import io.github.ehckit.timetable.DeadlineStatus.NoLastDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines of one case on one day: one for every rule whose start is known and which was in force on its day.
 *
 * @param timetable the rules and the counting of days
 * @param facts the dates known on the day
 * @param claims the exemptions claimed
 * @param asOf the day
 */
record Deadlines(Timetable timetable, Milestones facts, Claims claims, LocalDate asOf) {

    List<Deadline> under(List<StatutoryRule> rules) {
        List<Deadline> found = new ArrayList<>();
        for (StatutoryRule rule : rules) {
            LocalDate start = facts.firstSince(rule.limit().start(), LocalDate.MIN);
            if (start != null && rule.inForce().on(start)) {
                found.add(of(rule, start));
            }
        }
        return found;
    }

    private Deadline of(StatutoryRule rule, LocalDate start) {
        return switch (rule.limit().lastDay(facts, timetable.counting())) {
            case Outcome.Done<LocalDate> known -> dated(rule, start, known);
            case Outcome.Refused<LocalDate> unknown -> undated(rule, start, unknown);
        };
    }

    private Deadline dated(StatutoryRule rule, LocalDate start, Outcome.Done<LocalDate> known) {
        LocalDate lastDay = known.value();
        List<ClaimFinding> findings = new ExemptionCheck(rule, facts, start, lastDay).tried(claims);
        return new Deadline(
                rule,
                Optional.of(lastDay),
                authorityDay(rule, lastDay),
                standing(rule, start).by(lastDay, findings),
                why(rule, known, findings));
    }

    /**
     * Returns the authority's own day. A day later than the law's is not for the authority to set, and is not shown.
     */
    private Optional<LocalDate> authorityDay(StatutoryRule rule, LocalDate lastDay) {
        return timetable
                .profile()
                .day(rule.id(), facts, timetable.counting())
                .filter(day -> rule.force() == LegalForce.PRACTICE || !day.isAfter(lastDay));
    }

    private Deadline undated(StatutoryRule rule, LocalDate start, Outcome.Refused<LocalDate> unknown) {
        DeadlineStatus owed = rule.limit().isDated() ? new Incalculable(unknown.reasons()) : new NoLastDay();
        DeadlineStatus status = standing(rule, start).undated(owed);
        return new Deadline(rule, Optional.empty(), Optional.empty(), status, why(rule, unknown, List.of()));
    }

    private DeadlineEvaluation standing(StatutoryRule rule, LocalDate start) {
        LocalDate since = rule.limit().runsBackward() ? LocalDate.MIN : start;
        return new DeadlineEvaluation(
                rule.kind(),
                facts.firstSince(rule.act(), since),
                DutiesSuperseded.of(rule.act(), facts, since),
                asOf,
                timetable.counting().working(),
                timetable.profile().warningDays(rule.id()));
    }

    private Explanation why(StatutoryRule rule, Outcome<LocalDate> lastDay, List<ClaimFinding> findings) {
        return new Explanation(rule, timetable.version(), facts, timetable.counting(), lastDay, findings);
    }
}
