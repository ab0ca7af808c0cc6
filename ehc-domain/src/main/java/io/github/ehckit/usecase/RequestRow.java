package io.github.ehckit.usecase;

import io.github.ehckit.casework.Addressee;
import io.github.ehckit.casework.Advice;
import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.AdviceType;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.View;
import io.github.ehckit.casework.Wording;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request for advice, as one reader sees it.
 *
 * @param id of the request
 * @param type the kind of advice
 * @param to whom it was asked of
 * @param requestedOn when
 * @param dueOn the last day on which a response is in time
 * @param status as the guide shows it
 * @param completedOn the date of the latest submission, while it stands
 * @param note of the authority, if this reader may see it
 * @param action that this reader is offered
 */
public record RequestRow(
        AdviceRequestId id,
        AdviceType type,
        Addressee to,
        LocalDate requestedOn,
        LocalDate dueOn,
        Status status,
        Optional<LocalDate> completedOn,
        Optional<Wording> note,
        Action action) {

    /** The status of a request as the guide shows it. */
    public enum Status {
        PENDING,
        COMPLETED
    }

    /** What a reader is offered to do with a request. */
    public enum Action {
        EDIT,
        READ,
        NONE
    }

    static RequestRow of(EhcCase ehcCase, AdviceRequest request, Actor reader) {
        return new RequestRow(
                new AdviceRequestId(ehcCase.id(), request.number()),
                request.type(),
                request.to(),
                request.requestedOn(),
                request.dueOn(),
                request.advice() instanceof Advice.Submitted ? Status.COMPLETED : Status.PENDING,
                request.completedOn(),
                request.note().filter(note -> sees(reader, ehcCase, View.REQUEST_NOTE, request)),
                action(ehcCase, request, reader));
    }

    private static Action action(EhcCase ehcCase, AdviceRequest request, Actor reader) {
        boolean mine = request.responder().filter(reader.id()::equals).isPresent();
        if (mine && request.advice().pending()) {
            return Action.EDIT;
        }
        boolean readable = request.readable().isPresent() && sees(reader, ehcCase, View.SUBMITTED_ADVICE, request);
        return readable ? Action.READ : Action.NONE;
    }

    private static boolean sees(Actor reader, EhcCase ehcCase, View view, AdviceRequest request) {
        return Permissions.maySee(reader, ehcCase, view, Optional.of(request)) instanceof Outcome.Done;
    }
}
