package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a deadline is what it is. The parts are values; their words are put together when they are asked for.
 *
 * @param rule the row of law
 * @param ruleSet the version of the rules that were asked
 * @param facts the dates of the case
 * @param counting how days were counted
 * @param lastDay the last day, or why there is none
 * @param claims what came of each exemption claimed
 */
public record Explanation(
        StatutoryRule rule,
        String ruleSet,
        Milestones facts,
        Counting counting,
        Outcome<LocalDate> lastDay,
        List<ClaimFinding> claims) {

    /** {@code Wednesday 21 May 2025 + 20 weeks = Wednesday 8 October 2025}; or why no day can be told. */
    public String arithmetic() {
        return switch (lastDay) {
            case Outcome.Done<LocalDate>(var day, var notices) -> rule.limit().arithmetic(facts, day, counting);
            case Outcome.Refused<LocalDate>(var reasons) ->
                reasons.stream().map(reason -> reason.because()).collect(Collectors.joining(" "));
        };
    }

    /** One English sentence: what, by whom, from which day, in whose words, and how the day was found. */
    public String sentence() {
        return rule.duty() + " is " + (rule.kind() == StatutoryRule.Kind.DUTY ? "owed by " : "open to ")
                + rule.owner().words() + " " + rule.limit().words() + " (" + rule.citation() + ", "
                + rule.force().words() + "): " + arithmetic() + claimed() + ".";
    }

    private String claimed() {
        return claims.stream()
                .map(ClaimFinding::because)
                .map(words -> "; " + words)
                .collect(Collectors.joining());
    }
}
