package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceEvent;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseEvent;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.Recorded;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Notifications;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Enters what was decided: the case and its history first, then the responses that it touches. */
final class Registry {
    private final Ports ports;
    private final PaperRoom papers;

    Registry(Ports ports) {
        this.ports = ports;
        this.papers = new PaperRoom(ports);
    }

    /** Keeps a new case. */
    EhcCase open(List<CaseEvent> events, Occasion on) {
        CaseId id = new CaseId(on.by().authority(), Uuids.version7(on.at()));
        List<Recorded> entries = entries(0, events, on);
        EhcCase opened = EhcCase.replay(id, ports.cases().nextReference(id.authority()), entries);
        commit(new CaseCommit(opened, entries, List.of()));
        return opened;
    }

    /** Keeps what happened to a case that is held, and to its responses. */
    EhcCase keep(EhcCase was, List<CaseEvent> events, Occasion on) {
        return keep(was, Optional.empty(), events, on);
    }

    /**
     * Keeps what happened to a case that is held, and to its responses.
     *
     * @param taken the response that was taken to decide, if one was; it is not read again
     */
    EhcCase keep(EhcCase was, Optional<Response> taken, List<CaseEvent> events, Occasion on) {
        List<Recorded> entries = entries(was.version(), events, on);
        List<Notification> outgoing = new ArrayList<>();
        EhcCase now = was;
        for (Recorded entry : entries) {
            now = now.evolve(entry);
            outgoing.addAll(Notifications.of(now, entry));
        }
        commit(new CaseCommit(now, entries, outgoing));
        entries.forEach(entry -> keepResponse(was.id(), taken, entry, on));
        return now;
    }

    private static List<Recorded> entries(int version, List<CaseEvent> events, Occasion on) {
        List<Recorded> entries = new ArrayList<>();
        for (CaseEvent event : events) {
            int number = version + entries.size() + 1;
            entries.add(new Recorded(number, on.at(), on.by().id(), on.by().role(), event));
        }
        return entries;
    }

    private void commit(CaseCommit step) {
        require(ports.cases().commit(step), step.now().id());
    }

    private void keepResponse(CaseId id, Optional<Response> taken, Recorded entry, Occasion on) {
        switch (entry.event()) {
            case AdviceEvent.AdviceRequested asked ->
                ports.responses().open(Response.opened(new AdviceRequestId(id, asked.request()), asked.template()));
            case AdviceEvent.AdviceAllocated allocated -> {}
            case AdviceEvent.AdviceReturnedToTeam returned -> {}
            case AdviceEvent advice -> {
                AdviceRequestId request = new AdviceRequestId(id, advice.request());
                keepResponse(
                        taken.filter(response -> response.request().equals(request))
                                .orElseGet(() -> take(request)),
                        entry,
                        on);
            }
            default -> {}
        }
    }

    private Response take(AdviceRequestId request) {
        return ports.responses()
                .take(request)
                .orElseThrow(() -> new StorageFailure("there is no response to " + request));
    }

    private void keepResponse(Response was, Recorded entry, Occasion on) {
        if (entry.event() instanceof AdviceEvent.AdviceMovedToForm moved) {
            require(ports.responses().move(was, was.moved(way(was.request(), moved))), was.request());
            return;
        }
        Response now = was.evolve(entry);
        if (!now.equals(was)) {
            require(commit(was, now, sealed(was, entry, on)), was.request());
        }
    }

    private CommitResult commit(Response was, Response now, Optional<SubmittedAdvice> sealed) {
        return sealed.map(advice -> ports.responses().submit(was, now, advice))
                .orElseGet(() -> ports.responses().commit(was, now));
    }

    private MigrationMap way(AdviceRequestId request, AdviceEvent.AdviceMovedToForm moved) {
        AuthorityCode authority = request.ofCase().authority();
        return MigrationMap.between(
                        papers.template(authority, moved.from()), papers.template(authority, moved.template()))
                .orElseThrow();
    }

    private Optional<SubmittedAdvice> sealed(Response was, Recorded entry, Occasion on) {
        return entry.event() instanceof AdviceEvent.AdviceSubmitted submitted
                ? Optional.of(was.sealedAs(submitted.seal(), on.by().profile(), attached(was.request())))
                : Optional.empty();
    }

    private List<Attachment> attached(AdviceRequestId request) {
        return AttachedDocument.standing(ports.documents().of(request));
    }

    private static void require(CommitResult result, Object what) {
        if (result == CommitResult.STALE) {
            throw new StorageFailure("the store let go of " + what + " while it was held");
        }
    }
}
