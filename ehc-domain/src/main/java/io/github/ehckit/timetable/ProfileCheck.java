package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
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
                ? Optional.of(TimetableRefusal.OWN_LIMIT_WITHOUT_RULE.at(place(), Argument.code("rule", id.value())))
                : rules.stream().flatMap(rule -> objection(rule).stream()).findFirst();
    }

    private Optional<Refusal> objection(StatutoryRule rule) {
        List<Milestone> starts = rule.limit().starts();
        if (!own.starts().equals(starts)) {
            return refusal(rule, TimetableRefusal.OWN_LIMIT_STARTS_OTHERWISE, Argument.of("starts", starts.stream()));
        }
        if (rule.kind() == StatutoryRule.Kind.WINDOW) {
            return refusal(rule, TimetableRefusal.OWN_LIMIT_OF_OTHERS, Argument.of("holder", rule.holder()));
        }
        if (starts.size() > 1) {
            return refusal(rule, TimetableRefusal.OWN_LIMIT_OF_TWO_DAYS);
        }
        return rule.force() == LegalForce.PRACTICE ? Optional.empty() : laterThanLaw(rule);
    }

    private Optional<Refusal> laterThanLaw(StatutoryRule rule) {
        return firstLater(rule)
                .flatMap(day -> refusal(
                        rule,
                        TimetableRefusal.OWN_LIMIT_TOO_LATE,
                        Argument.of("day", day),
                        Argument.of("limit", rule.limit().message())));
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

    private Optional<Refusal> refusal(StatutoryRule rule, TimetableRefusal reason, Argument... arguments) {
        return Optional.of(reason.at(place(), arguments).under(rule.citation().provision()));
    }

    private Place place() {
        return Place.of(id.value());
    }
}
