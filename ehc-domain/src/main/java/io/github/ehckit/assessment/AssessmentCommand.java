package io.github.ehckit.assessment;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** A command on a request for an EHC needs assessment, from its arrival to the decision whether to issue a plan. */
public sealed interface AssessmentCommand extends CaseFileCommand, CaseCommand.OnCase {

    /** A command that opens a case. */
    sealed interface Opening extends AssessmentCommand {
        Child child();

        /** Returns the day from which the time limits run. */
        LocalDate startsOn();

        /** Answers whether the person confirmed that a further case of the child is to be opened. */
        boolean confirmed();
    }

    /**
     * A command that records the receipt of a request for an EHC needs assessment (Act, s 36(1); R-015).
     *
     * @param child the child or young person
     * @param receivedOn the day on which the authority received it, even if it is entered later
     * @param confirmed whether a further case is to be opened although the child has an open one
     */
    record ReceiveRequest(
            @NotNull @Valid Child child, @NotNull LocalDate receivedOn, boolean confirmed) implements Opening {

        /** Makes a command that is refused if the person can see that the child has an open case. */
        public ReceiveRequest(Child child, LocalDate receivedOn) {
            this(child, receivedOn, false);
        }

        @Override
        public LocalDate startsOn() {
            return receivedOn;
        }
    }

    /**
     * A command that records that the authority has become responsible for a child without a request (Act, s 24).
     *
     * @param child the child or young person
     * @param responsibleFrom the day on which the authority became responsible
     * @param ground the way in which the child came to its attention
     * @param confirmed whether a further case is to be opened although the child has an open one
     */
    record BecomeResponsible(
            @NotNull @Valid Child child,
            @NotNull LocalDate responsibleFrom,
            @NotNull @Valid PersonalText ground,
            boolean confirmed)
            implements Opening {

        /** Makes a command that is refused if the person can see that the child has an open case. */
        public BecomeResponsible(Child child, LocalDate responsibleFrom, PersonalText ground) {
            this(child, responsibleFrom, ground, false);
        }

        @Override
        public LocalDate startsOn() {
            return responsibleFrom;
        }
    }

    /**
     * A command that records the notice to the family and the persons of reg 4(2) that an assessment is being
     * considered.
     *
     * @param notifiedOn the day on which they were told
     */
    record NotifyConsideration(@NotNull LocalDate notifiedOn) implements AssessmentCommand {}

    /**
     * A command that records the decision to secure an assessment (Act, s 36(3)).
     *
     * @param notifiedOn the day on which the family was told, to which reg 5(1) counts
     * @param reasons the reasons for the decision
     * @param coordinator the co-ordinator who will be responsible for the case
     */
    record DecideToAssess(
            @NotNull LocalDate notifiedOn,
            @NotNull @Valid PersonalText reasons,
            @NotNull PersonId coordinator) implements AssessmentCommand {}

    /**
     * A command that records the decision not to secure an assessment (Act, s 36(5)).
     *
     * @param notifiedOn the day on which the family was told, with their right to appeal (reg 5(3))
     * @param reasons the reasons for the decision
     */
    record DecideNotToAssess(
            @NotNull LocalDate notifiedOn, @NotNull @Valid PersonalText reasons) implements AssessmentCommand {}

    /**
     * A command that withdraws the request, at the wish of the family or another person who made it.
     *
     * @param reason the person who asked for the withdrawal, and their reason
     * @param confirmed whether it was confirmed; without it the command is refused
     */
    record WithdrawRequest(@NotNull @Valid PersonalText reason, boolean confirmed) implements AssessmentCommand {}

    /**
     * A command that ends the time to appeal against a refusal, if no appeal was made, and closes the case. Requests for
     * advice that are still open are withdrawn, and corrections end (D-07). Refused while the time runs.
     *
     * @param reason the reason for closing the case, which is also that of each withdrawal
     */
    record EndAppealWindow(@NotNull @Valid PersonalText reason) implements AssessmentCommand {}

    /**
     * A command that reverses a refusal to assess or to issue a plan.
     *
     * @param ground the ground for the reversal
     * @param on the day of the agreement, the concession or the order
     * @param reasons the content of the agreement, concession or order
     * @param coordinator the co-ordinator who will be responsible from now on, if that changes
     */
    record ReverseDecision(
            @NotNull ReversalGround ground,
            @NotNull LocalDate on,
            @NotNull @Valid PersonalText reasons,
            @NotNull Optional<PersonId> coordinator)
            implements AssessmentCommand {}

    /**
     * A command that moves the case to the decision whether to issue a plan. Advice still outstanding is a notice; an
     * authority may choose that an unmet duty refuses the move.
     *
     * @param note a note to the decision maker, if any
     */
    record MoveToDecision(@NotNull Optional<@Valid PersonalText> note) implements AssessmentCommand {}

    /**
     * A command that returns the case to gathering advice, because more is needed.
     *
     * @param reason the reason
     */
    record ReturnToAdvice(@NotNull @Valid PersonalText reason) implements AssessmentCommand {}

    /**
     * A command that records the decision to issue a plan (Act, s 37(1)). The case leaves the assessment stage.
     *
     * @param notifiedOn the day on which the family was told
     * @param reasons the reasons for the decision
     */
    record DecideToIssue(
            @NotNull LocalDate notifiedOn, @NotNull @Valid PersonalText reasons) implements AssessmentCommand {}

    /**
     * A command that records the decision not to issue a plan (Act, s 36(9)). The case leaves the assessment stage.
     *
     * @param notifiedOn the day on which the family was told, to which reg 10(1) counts
     * @param reasons the reasons for the decision
     */
    record DecideNotToIssue(
            @NotNull LocalDate notifiedOn, @NotNull @Valid PersonalText reasons) implements AssessmentCommand {}
}
