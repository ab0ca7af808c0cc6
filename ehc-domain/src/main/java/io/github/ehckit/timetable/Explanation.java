package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The explanation of a deadline. The parts are values; their words are put together on request.
 *
 * @param rule the rule of law
 * @param ruleSet the version of the rules that were asked
 * @param facts the dates of the case
 * @param counting the convention for counting days
 * @param lastDay the last day, or why there is none
 * @param claims the finding on each exemption claimed
 */
public record Explanation(
        StatutoryRule rule,
        String ruleSet,
        Milestones facts,
        CountingConvention counting,
        Outcome<LocalDate> lastDay,
        List<ClaimFinding> claims) {

    /**
     * Returns the sum, {@code Wednesday 21 May 2025 + 20 weeks = Wednesday 8 October 2025}, or the reason why there is
     * no day.
     */
    public String arithmetic() {
        return switch (lastDay) {
            case Outcome.Done<LocalDate>(var day, var notices) -> rule.limit().arithmetic(facts, day, counting);
            case Outcome.Refused<LocalDate>(var reasons) ->
                reasons.stream().map(Refusal::sentence).collect(Collectors.joining(" "));
        };
    }

    /**
     * Returns the explanation in English: the act, its holder, the time, the provision, the sum, and the findings on
     * claims.
     */
    public String sentence() {
        return Stream.concat(
                        Stream.of(rule.sentence(), NumberWords.sentence(arithmetic())),
                        claims.stream().map(ClaimFinding::because))
                .map(words -> words.endsWith(".") ? words : words + ".")
                .collect(Collectors.joining(" "));
    }
}
