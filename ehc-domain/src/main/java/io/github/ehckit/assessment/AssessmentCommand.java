package io.github.ehckit.assessment;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.FileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** What is done with a request for an assessment: from its arrival to the decision whether to issue a plan. */
public sealed interface AssessmentCommand extends FileCommand, CaseCommand.OnCase {

    /** A command that opens a case. */
    sealed interface Opening extends AssessmentCommand {
        Child child();

        /** The day from which the time limits run. */
        LocalDate startsOn();
    }

    /**
     * A request for an EHC needs assessment has come (Act, s 36(1); R-015).
     *
     * @param child whom it is for
     * @param receivedOn the day on which the authority received it, whatever day it is typed in
     */
    record ReceiveRequest(
            @NotNull @Valid Child child, @NotNull LocalDate receivedOn) implements Opening {
        @Override
        public LocalDate startsOn() {
            return receivedOn;
        }
    }

    /**
     * The authority has become responsible for a child without a request (Act, s 24).
     *
     * @param child for whom
     * @param responsibleFrom the day on which it became responsible
     * @param ground how the child came to its attention
     */
    record BecomeResponsible(
            @NotNull @Valid Child child,
            @NotNull LocalDate responsibleFrom,
            @NotNull @Valid PersonalText ground) implements Opening {
        @Override
        public LocalDate startsOn() {
            return responsibleFrom;
        }
    }

    /**
     * The family and the persons of reg 4(2) have been told that an assessment is being considered.
     *
     * @param notifiedOn the day they were told
     */
    record NotifyConsideration(@NotNull LocalDate notifiedOn) implements AssessmentCommand {}

    /**
     * The authority will secure an assessment (Act, s 36(3)).
     *
     * @param notifiedOn the day the family was told, to which reg 5(1) counts
     * @param reasons of the decision
     * @param coordinator who will be responsible for the case
     */
    record DecideToAssess(
            @NotNull LocalDate notifiedOn,
            @NotNull @Valid PersonalText reasons,
            @NotNull PersonId coordinator) implements AssessmentCommand {}

    /**
     * The authority will not secure an assessment (Act, s 36(5)).
     *
     * @param notifiedOn the day the family was told, with their right to appeal (reg 5(3))
     * @param reasons of the decision
     */
    record DecideNotToAssess(
            @NotNull LocalDate notifiedOn, @NotNull @Valid PersonalText reasons) implements AssessmentCommand {}

    /**
     * The family, or whoever asked, takes the request back.
     *
     * @param reason who asked for it, and why
     * @param confirmed without which nothing happens
     */
    record WithdrawRequest(@NotNull @Valid PersonalText reason, boolean confirmed) implements AssessmentCommand {}

    /** The time to appeal against a refusal is over and nobody did. Refused while it runs. */
    record EndAppealWindow() implements AssessmentCommand {}

    /**
     * A refusal to assess, or to issue a plan, is taken back.
     *
     * @param ground why it must be
     * @param on the day of the agreement, the concession or the order
     * @param reasons what was agreed, conceded or ordered
     * @param coordinator who will be responsible from now on, if that changes
     */
    record ReverseDecision(
            @NotNull ReversalGround ground,
            @NotNull LocalDate on,
            @NotNull @Valid PersonalText reasons,
            @NotNull Optional<PersonId> coordinator)
            implements AssessmentCommand {}

    /**
     * The advice is ready for the decision whether to issue a plan. Advice still outstanding is a notice, not a bar.
     *
     * @param note to the decision maker, if any
     */
    record MoveToDecision(@NotNull Optional<@Valid PersonalText> note) implements AssessmentCommand {}

    /**
     * The papers go back: more advice is needed.
     *
     * @param reason why
     */
    record ReturnToAdvice(@NotNull @Valid PersonalText reason) implements AssessmentCommand {}

    /**
     * The authority will issue a plan (Act, s 37(1)). The case leaves the assessment stage.
     *
     * @param notifiedOn the day the family was told
     * @param reasons of the decision
     */
    record DecideToIssue(
            @NotNull LocalDate notifiedOn, @NotNull @Valid PersonalText reasons) implements AssessmentCommand {}

    /**
     * The authority will not issue a plan (Act, s 36(9)). The case leaves the assessment stage.
     *
     * @param notifiedOn the day the family was told, to which reg 10(1) counts
     * @param reasons of the decision
     */
    record DecideNotToIssue(
            @NotNull LocalDate notifiedOn, @NotNull @Valid PersonalText reasons) implements AssessmentCommand {}
}
