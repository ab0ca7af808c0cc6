package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The profile of a local authority: its own days and its warning times. Its days are earlier than those of law and
 * guidance, and any days where there is only practice. They are shown beside those of the law, never instead of them.
 *
 * @param ownLimits the authority's own limit for a rule, in the words of the law
 * @param warningDays how many working days before its last day a deadline becomes due soon, for rules without a number
 *     of their own; 0 warns on the last day
 * @param ownWarningDays the same for single rules
 */
public record AuthorityProfile(Map<RuleId, TimeLimit> ownLimits, int warningDays, Map<RuleId, Integer> ownWarningDays) {
    private static final int TWO_WEEKS = 10;
    private static final Map<RuleId, Integer> A_WEEK_FOR_ADVICE = Map.of(RuleId.of("advice-reply"), 5);
    private static final AuthorityProfile NONE = new AuthorityProfile(Map.of(), TWO_WEEKS, A_WEEK_FOR_ADVICE);

    public AuthorityProfile {
        ownLimits = Map.copyOf(ownLimits);
        ownWarningDays = Map.copyOf(ownWarningDays);
    }

    /**
     * Returns the profile without own days, which warns 5 working days before advice is due and 10 working days before
     * every other last day.
     */
    public static AuthorityProfile none() {
        return NONE;
    }

    /** Makes a profile of own limits, with the warning times of {@link #none()}. */
    public static AuthorityProfile of(Map<RuleId, TimeLimit> ownLimits) {
        return new AuthorityProfile(ownLimits, NONE.warningDays, NONE.ownWarningDays);
    }

    /**
     * Returns the profile, or a refusal for each own limit that the law does not allow: a later day than the law's,
     * another start, a rule that does not exist, or a period that belongs to another person or body.
     */
    public Outcome<AuthorityProfile> checkedAgainst(Timetable law) {
        List<Refusal> reasons = ownLimits.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(own -> new ProfileCheck(law, own.getKey(), own.getValue()).objection().stream())
                .toList();
        return Outcome.unless(reasons, this);
    }

    /** Returns how many working days before its last day a deadline under this rule becomes due soon. */
    public int warningDays(RuleId rule) {
        return ownWarningDays.getOrDefault(rule, warningDays);
    }

    Optional<LocalDate> day(RuleId rule, Milestones facts, CountingConvention by) {
        TimeLimit own = ownLimits.get(rule);
        if (own == null) {
            return Optional.empty();
        }
        return switch (own.lastDay(facts, by)) {
            case Outcome.Done<LocalDate>(var day, var notices) -> Optional.of(day);
            case Outcome.Refused<LocalDate>(var reasons) -> Optional.empty();
        };
    }
}
