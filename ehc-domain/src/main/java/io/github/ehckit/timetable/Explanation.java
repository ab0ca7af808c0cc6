package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        CountingConvention counting,
        Outcome<LocalDate> lastDay,
        List<ClaimFinding> claims) {

    /** {@code Wednesday 21 May 2025 + 20 weeks = Wednesday 8 October 2025}; or why no day can be told. */
    public String arithmetic() {
        return switch (lastDay) {
            case Outcome.Done<LocalDate>(var day, var notices) -> rule.limit().arithmetic(facts, day, counting);
            case Outcome.Refused<LocalDate>(var reasons) ->
                reasons.stream().map(Refusal::because).collect(Collectors.joining(" "));
        };
    }

    /** In English: what, by whom, within which time of what, under which provision; how the day was found; what was claimed. */
    public String sentence() {
        return Stream.concat(
                        Stream.of(rule.sentence(), NumberWords.sentence(arithmetic())),
                        claims.stream().map(ClaimFinding::because))
                .map(words -> words.endsWith(".") ? words : words + ".")
                .collect(Collectors.joining(" "));
    }
}
