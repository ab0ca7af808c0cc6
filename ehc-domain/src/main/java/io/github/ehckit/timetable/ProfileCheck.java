package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The check of an authority's own limit against the law, day by day through four years with their leap day: it may
 * never end later.
 *
 * @param law the rules
 * @param id the rule that it is set for
 * @param own the authority's limit
 */
record ProfileCheck(Timetable law, RuleId id, TimeLimit own) {
    private static final LocalDate FIRST_TRIED = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 1, 1);

    /** Returns the reason why the limit is not for the authority to set; empty if it is. */
    Optional<Refusal> objection() {
        List<StatutoryRule> rules =
                law.rules(id).stream().filter(rule -> !rule.inForce().hasEnd()).toList();
        return rules.isEmpty()
                ? refusal(RefusalCode.NOT_FOUND, "R-070", "There is no such rule in force.")
                : rules.stream().flatMap(rule -> objection(rule).stream()).findFirst();
    }

    private Optional<Refusal> objection(StatutoryRule rule) {
        String provision = rule.citation().provision();
        if (!own.starts().equals(rule.limit().starts())) {
            return refusal(
                    RefusalCode.NOT_PERMITTED,
                    provision,
                    "It must begin as in law: " + rule.limit().words() + ".");
        }
        if (rule.kind() == StatutoryRule.Kind.WINDOW) {
            return refusal(
                    RefusalCode.NOT_PERMITTED,
                    provision,
                    "The time is that of " + rule.holder().words() + ".");
        }
        if (own.starts().size() > 1) {
            return refusal(RefusalCode.NOT_PERMITTED, provision, "It is counted from more than one day.");
        }
        return rule.force() == LegalForce.PRACTICE ? Optional.empty() : laterThanLaw(rule, provision);
    }

    private Optional<Refusal> laterThanLaw(StatutoryRule rule, String provision) {
        return firstLater(rule)
                .flatMap(day -> refusal(
                        RefusalCode.NOT_PERMITTED,
                        provision,
                        NumberWords.sentence(own.words()) + " ends later than the law allows ("
                                + rule.limit().words() + "): counted from " + NumberWords.day(day) + ", for one."));
    }

    private Optional<LocalDate> firstLater(StatutoryRule rule) {
        return Stream.iterate(FIRST_TRIED, END::isAfter, day -> day.plusDays(1))
                .filter(day -> isLater(rule.limit(), day))
                .findFirst();
    }

    private boolean isLater(TimeLimit lawful, LocalDate start) {
        return lawful.lastDay(start, law.counting()) instanceof Outcome.Done<LocalDate>(var last, var some)
                && own.lastDay(start, law.counting()) instanceof Outcome.Done<LocalDate>(var ours, var more)
                && ours.isAfter(last);
    }

    private Optional<Refusal> refusal(RefusalCode code, String under, String because) {
        return Optional.of(Refusal.at(id.value(), code, under, because));
    }
}
