package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Lateness;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseworkDeadlines;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.Stage;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.timetable.DueStatus;
import io.github.ehckit.timetable.Timetable;
import java.util.List;

/** The rows for the requests for advice of a case, as one reader sees them; withdrawn requests are left out. */
record AdviceRequestRows(
        EhcCase ehcCase,
        CommandContext on,
        AuthoritySettings settings,
        DirectoryNames names,
        List<NotificationStatus> messages) {

    List<AdviceRequestRow> all() {
        return ehcCase.advice().active().stream().map(this::row).toList();
    }

    /**
     * Returns the stage at which the case is opened: the assessment, if advice is awaited from the reader or their team
     * (R-075).
     */
    Stage opensAt() {
        boolean awaited = ehcCase.advice().active().stream()
                .anyMatch(request -> request.status().pending() && whose(request) != AdviceRequestRow.Whose.OTHERS);
        return awaited ? Stage.ASSESSMENT : ehcCase.stage();
    }

    private AdviceRequestRow row(AdviceRequest request) {
        return new AdviceRequestRow(
                new AdviceRequestId(ehcCase.id(), request.number()),
                request.type(),
                request.to(),
                names(request),
                whose(request),
                request.requestedOn(),
                request.dueOn(law()),
                request.authorityDay(law()),
                due(request),
                AdviceRequestRow.Status.of(request.status()),
                request.completedOn(),
                Lateness.of(ehcCase, request, law(), on.date()),
                request.promisedBy().filter(day -> sees(CasePart.SUBMITTED_ADVICE, request)),
                sees(CasePart.ADVICE_REQUEST_NOTE, request) ? request.notes() : List.of(),
                request.reopeningReason().filter(reason -> sees(CasePart.REOPENING_REASON, request)),
                request.declined().filter(declined -> sees(CasePart.DECLINE_REASON, request)),
                sees(CasePart.MESSAGES, request) ? messages(request) : List.of(),
                action(request));
    }

    private AdviceRequestRow.Names names(AdviceRequest request) {
        return new AdviceRequestRow.Names(
                request.to().team().flatMap(team -> names.team(ehcCase.id().authority(), team)),
                request.responder().flatMap(names::profile).map(Signatory::name));
    }

    /** Lists the messages about a request, the latest first. */
    private List<NotificationStatus> messages(AdviceRequest request) {
        return messages.stream()
                .filter(message -> message.notification().isAbout(request.number()))
                .filter(message -> message.state() != NotificationStatus.State.DROPPED)
                .toList()
                .reversed();
    }

    private AdviceRequestRow.Whose whose(AdviceRequest request) {
        if (!request.withAddressee()) {
            return AdviceRequestRow.Whose.OTHERS;
        }
        if (request.hasResponder(reader())) {
            return AdviceRequestRow.Whose.OWN;
        }
        boolean teams = request.to().team().filter(reader()::belongsTo).isPresent();
        return teams ? AdviceRequestRow.Whose.TEAMS : AdviceRequestRow.Whose.OTHERS;
    }

    private AdviceRequestRow.Action action(AdviceRequest request) {
        if (CaseRules.mayWriteNow(ehcCase, request, reader())) {
            return AdviceRequestRow.Action.EDIT;
        }
        if (waitsForManager(request)) {
            return AdviceRequestRow.Action.ALLOCATE;
        }
        boolean readable = request.given().isPresent() && sees(CasePart.SUBMITTED_ADVICE, request);
        return readable ? AdviceRequestRow.Action.READ : AdviceRequestRow.Action.NONE;
    }

    /** Answers whether the reader is to allocate the request to a member of the team that they manage. */
    private boolean waitsForManager(AdviceRequest request) {
        return request.status().pending()
                && request.responder().isEmpty()
                && Permissions.mayAllocate(reader(), ehcCase, request);
    }

    private boolean sees(CasePart part, AdviceRequest request) {
        return Permissions.maySee(
                        reader(),
                        ehcCase,
                        part,
                        new Target.OfAdviceRequest(request),
                        settings.policy().reading())
                instanceof Outcome.Done;
    }

    private DueStatus due(AdviceRequest request) {
        return new CaseworkDeadlines(law()).adviceReply(request.milestones(), on.date());
    }

    private Timetable law() {
        return settings.law();
    }

    private Actor reader() {
        return on.by();
    }
}
