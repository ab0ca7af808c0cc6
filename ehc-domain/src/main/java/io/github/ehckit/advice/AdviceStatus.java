package io.github.ehckit.advice;

import io.github.ehckit.history.PersonalText;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.TemplateRef;
import java.util.Optional;

/**
 * The state of the advice on one request. The type is the lock: only a re-opening can follow {@link Submitted}.
 *
 * <p>The guide shows {@link Awaited} and {@link Reopened} as “Pending” and {@code Submitted} as “Completed” (R-143,
 *
 */
public sealed interface AdviceStatus {

    /** Advice of which no version has been submitted yet. */
    record Awaited() implements AdviceStatus {}

    /** Advice that was submitted and is locked. */
    record Submitted(Seal seal) implements AdviceStatus {}

    /**
     * Submitted advice that is being corrected; its last sealed version stays readable, marked as being corrected.
     *
     * @param last the seal of that version
     * @param template the template of that version
     * @param reason the error that is to be corrected, in the words of the case co-ordinator
     */
    record Reopened(Seal last, TemplateRef template, PersonalText reason) implements AdviceStatus {}

    /**
     * Advice that those who were asked declined to give, before any response. The request waits for the authority to hand
     * it over or to withdraw it.
     *
     * @param ground the ground
     * @param reason the reason, for the case co-ordinator
     * @param askInstead whom to ask instead, if they know
     */
    record Declined(DeclineGround ground, PersonalText reason, Optional<PersonalText> askInstead)
            implements AdviceStatus {}

    /**
     * Advice that is not expected any more, since its request was withdrawn before any version was submitted. What was
     * submitted stays given: if a correction is withdrawn, the advice is {@link Submitted} again.
     *
     * @param reason the reason, in the words of the authority; empty if the case was closed
     */
    record Withdrawn(Optional<PersonalText> reason) implements AdviceStatus {}

    /** Answers whether advice may be written and submitted. */
    default boolean pending() {
        return switch (this) {
            case Awaited awaited -> true;
            case Reopened reopened -> true;
            case Submitted submitted -> false;
            case Declined declined -> false;
            case Withdrawn withdrawn -> false;
        };
    }

    /** Answers whether no answer to the request stands and one is still needed: it is pending, or was declined. */
    default boolean unanswered() {
        return pending() || this instanceof Declined;
    }
}
