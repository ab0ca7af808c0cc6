package io.github.ehckit.advice;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Contents;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A command on requests for advice: to ask, add a note, allocate, hand over, decline, submit, enter, re-open, move to another
 * template, or withdraw.
 */
public sealed interface AdviceCommand extends CaseFileCommand {

    /** A command on a request that was made. */
    sealed interface OfAdviceRequest extends AdviceCommand, CaseCommand.OnAdviceRequest {}

    /** A command that names a member of the team that was asked. */
    sealed interface OfMember extends OfAdviceRequest {
        /** Returns the person named, who has to be a member of the team. */
        PersonId member();
    }

    /**
     * A command that asks a person or a team for advice (reg 6(1); R-072).
     *
     * @param type the type of advice
     * @param to the person or team
     * @param note a note for those who respond, if any
     * @param requestedOn the day on which they were asked, if that was before today, such as by letter: not before the
     *     case began; empty if they are asked now
     * @param confirmed whether they are to be asked although they were asked for this kind of advice before
     */
    record RequestAdvice(
            @NotNull AdviceType type,
            @NotNull @Valid Addressee to,
            @NotNull Optional<@Valid PersonalText> note,
            @NotNull Optional<LocalDate> requestedOn,
            boolean confirmed)
            implements AdviceCommand, CaseCommand.OnCase {

        /** Makes a command that asks now, and is refused if they were asked for this kind of advice before. */
        public RequestAdvice(AdviceType type, Addressee to, Optional<PersonalText> note) {
            this(type, to, note, Optional.empty(), false);
        }
    }

    /**
     * A command that adds a note to a request for advice that is pending.
     *
     * @param request the request for advice
     * @param note the note for those who respond
     */
    record AddNote(
            @NotNull AdviceRequestId request,
            @NotNull @Valid PersonalText note) implements OfAdviceRequest {}

    /**
     * A command that has the message about a pending request sent again: the one that has not reached anybody, or else
     * the latest by which the person or team was asked.
     *
     * @param request the request for advice
     */
    record SendAgain(@NotNull AdviceRequestId request) implements OfAdviceRequest {}

    /**
     * A command by which a manager allocates the team's request to a member, or moves it from one member to another;
     * the draft goes with it.
     *
     * @param request the request made to the team
     * @param member the member who is to give the advice
     */
    record AllocateAdvice(
            @NotNull AdviceRequestId request, @NotNull PersonId member) implements OfMember {}

    /**
     * A command by which a manager returns an allocated request to the team.
     *
     * @param request the request made to the team
     */
    record ReturnToTeam(@NotNull AdviceRequestId request) implements OfAdviceRequest {}

    /**
     * A command by which the authority hands a request over to another person or team. Its draft, notes, day of request
     * and due date stay as they are.
     *
     * @param request the request that somebody else is to answer
     * @param to the person or team that is to answer it
     */
    record HandOver(
            @NotNull AdviceRequestId request,
            @NotNull @Valid Addressee to) implements OfAdviceRequest {}

    /**
     * A command by which the person who was asked by name, or a manager of the team that was, declines a request before
     * any response. The authority's duty stays open; nobody's advice is opened by it.
     *
     * @param request the request that was sent to them by mistake
     * @param ground the ground
     * @param reason the reason, for the case co-ordinator
     * @param askInstead whom to ask instead, if they know
     */
    record DeclineAdvice(
            @NotNull AdviceRequestId request,
            @NotNull DeclineGround ground,
            @NotNull @Valid PersonalText reason,
            @NotNull Optional<@Valid PersonalText> askInstead)
            implements OfAdviceRequest {}

    /**
     * A command that submits the draft: it is sealed, locked, and made available to read.
     *
     * @param request the request for advice whose draft it is
     * @param confirmed whether the writer was asked and said yes; without it the command is refused
     */
    record SubmitAdvice(@NotNull AdviceRequestId request, boolean confirmed) implements OfAdviceRequest {}

    /**
     * A command by which the authority enters advice that it received otherwise than through the hub, such as on paper
     * or while the hub was down. It is sealed and marked as entered by the authority, meets the duty and opens
     * reading as a submission does. It takes the place of the draft, whose text is kept as unsaved copies; documents of
     * the draft that were never submitted are discarded.
     *
     * @param request the request for advice that it answers
     * @param receivedOn the day on which the authority received it: not before it was asked for
     * @param signedBy the person who signed it
     * @param contents the advice, on the template of the request
     * @param confirmed whether it was confirmed; without it the command is refused
     */
    record EnterAdvice(
            @NotNull AdviceRequestId request,
            @NotNull LocalDate receivedOn,
            @NotNull @Valid Signatory signedBy,
            @NotNull Contents contents,
            boolean confirmed)
            implements OfAdviceRequest {}

    /**
     * A command that re-opens submitted advice for correction; the sealed version stays.
     *
     * @param request the request for advice that it answers
     * @param reason the error that is to be corrected
     */
    record ReopenAdvice(
            @NotNull AdviceRequestId request,
            @NotNull @Valid PersonalText reason) implements OfAdviceRequest {}

    /**
     * A command that moves an open draft to another template, as that template declares it. The answers move with it;
     * sealed versions stay as they are.
     *
     * @param request the request for advice whose draft it is
     * @param template the template to which it is moved
     */
    record MoveToTemplate(
            @NotNull AdviceRequestId request, @NotNull TemplateRef template) implements OfAdviceRequest {}

    /**
     * A command that withdraws a request for advice. The draft is retained but cannot be read.
     *
     * @param request the request that is no longer needed
     * @param reason the reason, which the responder is told
     */
    record WithdrawAdviceRequest(
            @NotNull AdviceRequestId request,
            @NotNull @Valid PersonalText reason) implements OfAdviceRequest {}
}
