package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
     * Returns the explanation in the words for that reader: the duty and its holder, the time and its start; for
     * officers also the provision, a sum of more than one step, and the findings on claims.
     */
    public List<Message> messages(Register register) {
        Message sentence = new RuleSentence(rule, register).of(facts, known());
        Stream<Message> more = register.citesLaw()
                ? Stream.concat(steps(), claims.stream().map(ClaimFinding::message))
                : Stream.empty();
        return Stream.concat(Stream.of(sentence), more).toList();
    }

    /**
     * Returns the sum, {@code Wednesday 21 May 2025 + 20 weeks = Wednesday 8 October 2025.}; empty if there is no last
     * day.
     */
    public Optional<Message> sum() {
        return known().map(day ->
                LimitMessage.SUM.message(Argument.of("sum", rule.limit().sum(facts, day, counting))));
    }

    /** Returns the explanation in English, as an officer reads it. */
    public String sentence() {
        return Sentences.of(messages(Register.OFFICER));
    }

    private Stream<Message> steps() {
        boolean simple = !(rule.limit() instanceof LaterOf || rule.limit() instanceof RolledForward);
        return simple ? Stream.empty() : sum().stream();
    }

    private Optional<LocalDate> known() {
        return lastDay instanceof Outcome.Done<LocalDate>(var day, var notices) ? Optional.of(day) : Optional.empty();
    }
}
