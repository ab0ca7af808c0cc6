package io.github.ehckit.usecase;

import io.github.ehckit.casework.Advice;
import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Lateness;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Stage;
import io.github.ehckit.casework.Target;
import io.github.ehckit.casework.View;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Profile;
import io.github.ehckit.timetable.Timetable;
import java.util.List;
import java.util.stream.Stream;

/** The requests for advice of a case as one reader sees them; those that were taken back are left out. */
record RequestRows(EhcCase ehcCase, Occasion on, Timetable law, DirectoryNames names) {

    List<RequestRow> all() {
        return standing(ehcCase).map(this::row).toList();
    }

    static Stream<AdviceRequest> standing(EhcCase ehcCase) {
        return ehcCase.advice().requests().stream().filter(request -> !(request.advice() instanceof Advice.Withdrawn));
    }

    /** The stage at which the case is opened: where advice is waited for, if it is this reader's or their team's. */
    Stage opensAt() {
        boolean awaited = standing(ehcCase)
                .anyMatch(request -> request.advice().pending() && whose(request) != RequestRow.Whose.OTHERS);
        return awaited ? Stage.ASSESSMENT : ehcCase.stage();
    }

    private RequestRow row(AdviceRequest request) {
        return new RequestRow(
                new AdviceRequestId(ehcCase.id(), request.number()),
                request.type(),
                request.to(),
                names(request),
                whose(request),
                request.requestedOn(),
                request.dueOn(law),
                request.councilDay(law),
                request.advice() instanceof Advice.Submitted ? RequestRow.Status.COMPLETED : RequestRow.Status.PENDING,
                request.completedOn(),
                Lateness.of(ehcCase, request, law, on.date()),
                request.note().filter(note -> sees(View.REQUEST_NOTE, request)),
                action(request));
    }

    private RequestRow.Names names(AdviceRequest request) {
        return new RequestRow.Names(
                request.to().team().flatMap(team -> names.team(ehcCase.id().authority(), team)),
                request.responder().flatMap(names::profile).map(Profile::name));
    }

    private RequestRow.Whose whose(AdviceRequest request) {
        if (isResponder(request)) {
            return RequestRow.Whose.OWN;
        }
        boolean teams = request.to().team().filter(reader()::belongsTo).isPresent();
        return teams ? RequestRow.Whose.TEAMS : RequestRow.Whose.OTHERS;
    }

    private RequestRow.Action action(AdviceRequest request) {
        if (isResponder(request) && request.advice().pending()) {
            return RequestRow.Action.EDIT;
        }
        boolean readable = request.readable().isPresent() && sees(View.SUBMITTED_ADVICE, request);
        return readable ? RequestRow.Action.READ : RequestRow.Action.NONE;
    }

    private boolean isResponder(AdviceRequest request) {
        return request.responder().filter(reader().id()::equals).isPresent();
    }

    private boolean sees(View view, AdviceRequest request) {
        return Permissions.maySee(reader(), ehcCase, view, new Target.OfAdvice(request)) instanceof Outcome.Done;
    }

    private Actor reader() {
        return on.by();
    }
}
