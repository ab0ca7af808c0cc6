package io.github.ehckit.advice;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.FileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.TemplateRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** What is done about requests for advice: asking, allocating, submitting, re-opening, withdrawing. */
public sealed interface AdviceCommand extends FileCommand {

    /** A command about a request that was made. */
    sealed interface OfRequest extends AdviceCommand, CaseCommand.OnRequest {}

    /** A command that names a member of the team that was asked. */
    sealed interface OfMember extends OfRequest {
        /** The person who has to be a member of the team. */
        PersonId member();
    }

    /**
     * Asks a person or a team for advice (reg 6(1); R-072).
     *
     * @param type the kind of advice
     * @param to whom it is asked of
     * @param note for those who respond, if any
     */
    record RequestAdvice(
            @NotNull AdviceType type,
            @NotNull @Valid Addressee to,
            @NotNull Optional<@Valid PersonalText> note) implements AdviceCommand, CaseCommand.OnCase {}

    /**
     * A manager gives the team's request to a member of the team, or from one member to another; a draft goes with it.
     *
     * @param request made to the team
     * @param member who is to respond
     */
    record AllocateAdvice(
            @NotNull AdviceRequestId request, @NotNull PersonId member) implements OfMember {}

    /**
     * A manager takes an allocated request back to the team.
     *
     * @param request made to the team
     */
    record ReturnToTeam(@NotNull AdviceRequestId request) implements OfRequest {}

    /**
     * Submits the response: it is sealed, locked, and made available to read.
     *
     * @param request whose response it is
     * @param confirmed that the writer was asked and said yes; without it nothing changes
     */
    record SubmitAdvice(@NotNull AdviceRequestId request, boolean confirmed) implements OfRequest {}

    /**
     * Opens a submitted response for correction; the sealed version stays.
     *
     * @param request whose response it is
     * @param reason the error that is to be put right
     */
    record ReopenAdvice(
            @NotNull AdviceRequestId request,
            @NotNull @Valid PersonalText reason) implements OfRequest {}

    /**
     * Moves a response that is being written to another form, as that form declares it: what was written goes with it, and what was
     * sealed stays as it is.
     *
     * @param request whose response it is
     * @param template to which it is moved
     */
    record MoveToTemplate(
            @NotNull AdviceRequestId request, @NotNull TemplateRef template) implements OfRequest {}

    /**
     * Takes a request for advice back. What was drafted is kept, unread.
     *
     * @param request that is no longer needed
     * @param reason which the responder is told
     */
    record WithdrawAdvice(
            @NotNull AdviceRequestId request,
            @NotNull @Valid PersonalText reason) implements OfRequest {}
}
