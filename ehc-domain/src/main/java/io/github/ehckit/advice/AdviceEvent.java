package io.github.ehckit.advice;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.message.Message;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Visibility;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.TemplateRef;
import java.time.LocalDate;
import java.util.Optional;

/** An event in the life of a request for advice. No event holds any text written in a draft. */
public sealed interface AdviceEvent extends CaseEvent {

    /** Returns the number of the request within its case. */
    int request();

    /** An event of a request that was made before. */
    sealed interface OnAdviceRequest extends AdviceEvent {}

    record AdviceRequested(
            int request,
            AdviceType type,
            Addressee to,
            Optional<PersonalText> note,
            LocalDate requestedOn,
            TemplateRef template)
            implements AdviceEvent {}

    record AdviceAllocated(int request, PersonId member) implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    record AdviceReturnedToTeam(int request) implements OnAdviceRequest, CaseEvent.OnCaseFile {}

    record AdviceSubmitted(int request, Seal seal, boolean nilReturn) implements OnAdviceRequest {}

    record AdviceReopened(int request, PersonalText reason) implements OnAdviceRequest {}

    /** The event that an attachment with a virus was withheld; it is never handed out. */
    record InfectedAttachmentWithheld(int request, int attachment) implements OnAdviceRequest, CaseEvent.OnCaseFile {
        @Override
        public Visibility visibility() {
            return Visibility.AUTHORITY;
        }
    }

    record AdviceMovedToTemplate(int request, TemplateRef from, TemplateRef template) implements OnAdviceRequest {}

    record AdviceRequestWithdrawn(int request, PersonalText reason) implements OnAdviceRequest {}

    @Override
    default Message message() {
        return io.github.ehckit.outcome.Refusal.of(io.github.ehckit.outcome.RefusalCode.MISSING, "practice", sentence()).message();
    }

    @Override
    default String sentence() {
        return switch (this) {
            case AdviceRequested asked ->
                "Advice was requested under " + asked.type().citation();
            case AdviceAllocated allocated -> "A request for advice was allocated to a member of the team";
            case AdviceReturnedToTeam returned -> "A request for advice went back to the team";
            case AdviceSubmitted submitted ->
                submitted.seal().version() == 1 ? "Advice was submitted" : "Corrected advice was submitted";
            case AdviceReopened reopened -> "Submitted advice was re-opened for correction";
            case InfectedAttachmentWithheld withheld ->
                "A virus was found in a document added to advice, and the document is withheld";
            case AdviceMovedToTemplate moved -> "A response was moved to another version of the form";
            case AdviceRequestWithdrawn withdrawn -> "A request for advice was withdrawn";
        };
    }
}
