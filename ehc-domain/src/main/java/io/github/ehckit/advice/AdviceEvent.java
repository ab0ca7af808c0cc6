package io.github.ehckit.advice;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Visibility;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.TemplateRef;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An event in the life of a request for advice. No event holds any text written in a draft. */
public sealed interface AdviceEvent extends CaseEvent {

    /** Returns the number of the request within its case. */
    int request();

    /** An event of a request that was made before. */
    sealed interface OnAdviceRequest extends AdviceEvent {}

    /**
     * The event that a person or a team was asked for advice.
     *
     * @param requestedOn the day on which they were asked: the limit of reg 8(1) runs from it
     * @param enteredLater whether the request was entered on a later day than that, as after a letter
     */
    record AdviceRequested(
            int request,
            AdviceType type,
            Addressee to,
            Optional<PersonalText> note,
            LocalDate requestedOn,
            boolean enteredLater,
            TemplateRef template)
            implements AdviceEvent {}

    /** The event that the authority added a note to a request. */
    record NoteAdded(int request, PersonalText note, LocalDate addedOn)
            implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    /** The event that the authority had the message about a request sent again. */
    record MessageSentAgain(int request) implements OnAdviceRequest {
        @Override
        public Visibility visibility() {
            return Visibility.AUTHORITY;
        }
    }

    /**
     * The event that a reminder of a request was made.
     *
     * @param days the calendar days from the due date on which it was due, negative before it
     * @param to the people who are reminded
     */
    record ReminderMade(int request, int days, Set<ReminderRecipient> to)
            implements OnAdviceRequest, CaseEvent.OnCaseFile {
        public ReminderMade {
            to = to.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(to));
        }

        @Override
        public Visibility visibility() {
            return Visibility.AUTHORITY;
        }
    }

    record AdviceAllocated(int request, PersonId member) implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    record AdviceReturnedToTeam(int request) implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    /** The event that the member to whom the request was allocated no longer belongs to the team: it has the request again. */
    record MemberLeft(int request, PersonId member) implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    /**
     * The event that the authority handed a request over.
     *
     * @param from the person or team that was to answer it
     * @param to the person or team that is to answer it now
     */
    record AdviceHandedOver(int request, Addressee from, Addressee to)
            implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    /** The event that those who were asked declined a request before any response. */
    record AdviceDeclined(int request, DeclineGround ground, PersonalText reason, Optional<PersonalText> askInstead)
            implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    /**
     * The event that a response was submitted, or entered by the authority.
     *
     * @param promisedBy the day by which an allocated worker is to give the advice; empty unless it is a promise with a
     *     day
     */
    record AdviceSubmitted(int request, Seal seal, ResponseKind kind, Optional<LocalDate> promisedBy)
            implements OnAdviceRequest {}

    /**
     * The event that submitted advice was re-opened for correction.
     *
     * @param managersPart whether a manager of the team has answered a part of it
     */
    record AdviceReopened(int request, PersonalText reason, boolean managersPart) implements OnAdviceRequest {}

    /** The event that an attachment with a virus was withheld; it is never handed out. */
    record InfectedAttachmentWithheld(int request, int attachment) implements OnAdviceRequest, CaseEvent.OnCaseFile {
        @Override
        public Visibility visibility() {
            return Visibility.AUTHORITY;
        }
    }

    record AdviceMovedToTemplate(int request, TemplateRef from, TemplateRef template) implements OnAdviceRequest {}

    /**
     * The event that a request was withdrawn before its first submission.
     *
     * @param reason the reason, for the person who was asked; empty if the case was closed
     */
    record AdviceRequestWithdrawn(int request, Optional<PersonalText> reason) implements OnAdviceRequest {
        /** Answers whether it was withdrawn because the case was closed: if that is re-opened, it is awaited again. */
        public boolean withCase() {
            return reason.isEmpty();
        }
    }

    /**
     * The event that a correction was ended without a submission: the version submitted last stands.
     *
     * @param reason the reason, for the person who was asked; empty if the case was closed
     */
    record CorrectionEnded(int request, Optional<PersonalText> reason) implements OnAdviceRequest {
        /** Answers whether it was ended because the case was closed: if that is re-opened, the correction goes on. */
        public boolean withCase() {
            return reason.isEmpty();
        }
    }

    /** The event that advice is awaited again, as it was before the case was closed. */
    record AdviceAwaitedAgain(int request) implements OnAdviceRequest {}

    @Override
    default Message message() {
        return switch (this) {
            case AdviceRequested asked
            when asked.enteredLater() ->
                AdviceTimeline.REQUESTED_EARLIER.message(
                        Argument.of("advice", asked.type()),
                        Argument.of("requested", asked.requestedOn()),
                        Argument.of("request", asked.request()));
            case AdviceRequested asked ->
                AdviceTimeline.REQUESTED.message(
                        Argument.of("advice", asked.type()), Argument.of("request", asked.request()));
            case AdviceSubmitted submitted
            when submitted.seal().receivedOn().isPresent() ->
                AdviceTimeline.of(submitted)
                        .message(
                                Argument.of("received", submitted.seal().date()),
                                Argument.of("request", submitted.request()));
            case OnAdviceRequest happened ->
                AdviceTimeline.of(happened).message(Argument.of("request", happened.request()));
        };
    }
}
