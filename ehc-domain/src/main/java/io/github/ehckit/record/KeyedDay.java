package io.github.ehckit.record;

import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import jakarta.validation.constraints.NotNull;

/**
 * A day that a person keyed into the case file and that can be corrected. A day within sealed advice is not
 * among them: the advice is re-opened instead.
 */
public sealed interface KeyedDay {

    /** The day from which the time limits run: the request was received, or the authority became responsible. */
    record Start() implements KeyedDay {}

    /** The day on which the family was told that an assessment is being considered. */
    record ConsiderationNotified() implements KeyedDay {}

    /** The day on which the family was told of the decision whether to assess, also if it was overturned. */
    record AssessmentDecision() implements KeyedDay {}

    /** The day on which the family was told of the decision whether to issue a plan, also if it was overturned. */
    record PlanDecision() implements KeyedDay {}

    /** The day of the agreement, the concession or the order by which a refusal was overturned last. */
    record Reversal() implements KeyedDay {}

    /** The date of birth of the child or young person. */
    record DateOfBirth() implements KeyedDay {}

    /**
     * The day on which a person or a team was asked for advice, from which the limit of reg 8(1) runs.
     *
     * @param request the number of the request within the case
     */
    record AdviceRequested(int request) implements KeyedDay {}

    /**
     * The day on which previous advice was given.
     *
     * @param previous the number of the previous advice within the case
     */
    record PreviousAdviceGiven(int previous) implements KeyedDay {}

    /**
     * The day on which one of the three agreed that previous advice is sufficient (reg 6(4)).
     *
     * @param previous the number of the previous advice within the case
     * @param party the one of the three
     */
    record SufficiencyAgreed(int previous, @NotNull SufficiencyAgreement.Party party) implements KeyedDay {}

    /**
     * The day since when a flag holds.
     *
     * @param flag the flag, which is set
     */
    record FlagSet(@NotNull Flag flag) implements KeyedDay {}

    /** Returns the name of the day, as people see it. */
    default Message label() {
        return switch (this) {
            case Start start -> DayLabel.START.message();
            case ConsiderationNotified notified -> DayLabel.CONSIDERATION_NOTIFIED.message();
            case AssessmentDecision decided -> DayLabel.ASSESSMENT_DECISION.message();
            case PlanDecision decided -> DayLabel.PLAN_DECISION.message();
            case Reversal reversed -> DayLabel.REVERSAL.message();
            case DateOfBirth born -> DayLabel.DATE_OF_BIRTH.message();
            case AdviceRequested(var request) -> DayLabel.ADVICE_REQUESTED.message(Argument.of("request", request));
            case PreviousAdviceGiven(var previous) ->
                DayLabel.PREVIOUS_ADVICE_GIVEN.message(Argument.of("previous", previous));
            case SufficiencyAgreed(var previous, var party) ->
                DayLabel.SUFFICIENCY_AGREED.message(Argument.of("party", party), Argument.of("previous", previous));
            case FlagSet(var flag) -> DayLabel.FLAG_SET.message(Argument.of("flag", flag));
        };
    }
}
