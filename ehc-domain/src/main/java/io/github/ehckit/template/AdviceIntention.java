package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.util.Arrays;

/**
 * The six answers to “Will you provide information &amp; advice for this child/young person?”.
 *
 * <p>“Meets the criteria” refers to the service's own threshold, not to the legal test of the Act, s 36(8). A “No”
 * completes the request for advice, not the authority's duty under reg 6(1) to have advice of each kind.
 */
public enum AdviceIntention implements MessageKey {
    /** */
    WILL_KNOWN_MEETS(
            "R-099",
            AnswerEffect.PROVIDES,
            "Yes - Child or young person is known and meets the criteria for an assessment."),
    /** without an area of need it is a promise of advice, not advice. */
    WILL_ALLOCATED_WORKER(
            "R-100",
            AnswerEffect.PROMISE,
            "Yes - Child or young person has an allocated worker, who will be providing advice."),
    /** */
    WILL_NOT_KNOWN_MEETS(
            "R-101",
            AnswerEffect.PROVIDES,
            "Yes - Child or young person is not known but meets the criteria for an assessment."),
    /** */
    NO_KNOWN_NOT_MEETS(
            "R-102",
            AnswerEffect.NIL_RETURN,
            "No - Child or young person is known but does not meet the criteria for an assessment."),
    /** */
    NO_NOT_KNOWN_NOT_MEETS(
            "R-103",
            AnswerEffect.NIL_RETURN,
            "No - Child or young person is not known and does not meet the criteria for an assessment"),
    /** a reason must then be stated. */
    NO_OTHER("R-104", AnswerEffect.NIL_RETURN, "No - Other (please state reason)");

    private final String under;
    private final AnswerEffect effect;
    private final String english;

    AdviceIntention(String under, AnswerEffect effect, String label) {
        this.under = under;
        this.effect = effect;
        this.english = label;
    }

    /** Returns the row of the guide. */
    String under() {
        return under;
    }

    /**
     * Answers whether it is one of the three “Yes”: advice is provided, now or by another person. If not, the submitted
     * advice is a nil return.
     */
    public boolean provides() {
        return effect != AnswerEffect.NIL_RETURN;
    }

    @Override
    public Audience audience() {
        return Audience.CONTRIBUTOR;
    }

    /** Returns the answer in the guide's words. */
    @Override
    public String english() {
        return english;
    }

    /** Returns the effect of the answer on the request for advice. */
    public AnswerEffect meaning() {
        return effect;
    }

    static FieldKind asOptions() {
        return FieldKind.oneOf(Arrays.stream(values())
                .map(answer -> new FieldKind.Option(answer.name(), answer.english()).meaning(answer.meaning()))
                .toArray(FieldKind.Option[]::new));
    }
}
