package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceEvent;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseEvent;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.Decision;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.Recorded;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Notifications;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.timetable.Timetable;
import java.util.ArrayList;
import java.util.List;

/** The keeping of what was decided: the case and its history first, then the responses that it touches. */
final class DecisionRecorder {
    private final Ports ports;

    DecisionRecorder(Ports ports) {
        this.ports = ports;
    }

    /** Keeps a new case. */
    EhcCase open(Decision decision, Occasion on) {
        CaseId id = new CaseId(on.by().authority(), Uuids.version7(on.at()));
        List<Recorded> entries = entries(0, decision, on);
        EhcCase opened = EhcCase.replay(id, ports.cases().nextReference(id.authority()), entries);
        commit(new CaseCommit(opened, entries, List.of()));
        return opened;
    }

    /**
     * Keeps what was decided on a case that is held, with everything beside it that changes.
     *
     * @param law of the authority, by which those who are told have to respond
     */
    EhcCase keep(EhcCase was, Decision decision, Timetable law, Occasion on) {
        List<Recorded> entries = entries(was.version(), decision, on);
        List<Notification> outgoing = new ArrayList<>();
        EhcCase now = was;
        for (Recorded entry : entries) {
            now = now.evolve(entry);
            outgoing.addAll(Notifications.of(now, entry, law));
        }
        commit(new CaseCommit(now, entries, outgoing));
        decision.changes().forEach(change -> keepBeside(was.id(), change, on));
        return now;
    }

    private static List<Recorded> entries(int version, Decision decision, Occasion on) {
        List<Recorded> entries = new ArrayList<>();
        for (CaseEvent event : decision.events()) {
            int number = version + entries.size() + 1;
            entries.add(new Recorded(number, on.at(), on.by().id(), on.by().role(), event));
        }
        return entries;
    }

    private void commit(CaseCommit step) {
        require(ports.cases().commit(step), step.now().id());
    }

    private void keepBeside(CaseId id, Decision.Change change, Occasion on) {
        switch (change) {
            case Decision.Entry<?> entry -> {}
            case Decision.Asked(var event) ->
                ports.responses().open(Response.opened(request(id, event), event.template()));
            case Decision.Submitted(var event, var was, var advice) ->
                submit(was, was.submitted(event.seal()), advice);
            case Decision.Reopened(var event) -> {
                Response was = held(id, event);
                commit(was, was.reopened(on.by().id(), on.at()));
            }
            case Decision.Withdrawn(var event) -> {
                Response was = held(id, event);
                commit(was, was.withdrawn());
            }
            case Decision.Moved(var event, var way) -> {
                Response was = held(id, event);
                require(ports.responses().move(was, was.moved(way)), was.request());
            }
        }
    }

    private Response held(CaseId id, AdviceEvent event) {
        AdviceRequestId request = request(id, event);
        return ports.responses()
                .take(request)
                .orElseThrow(() -> new StorageFailure("there is no response to " + request));
    }

    private static AdviceRequestId request(CaseId id, AdviceEvent event) {
        return new AdviceRequestId(id, event.request());
    }

    private void submit(Response was, Response now, SubmittedAdvice advice) {
        require(ports.responses().submit(was, now, advice), was.request());
    }

    private void commit(Response was, Response now) {
        require(ports.responses().commit(was, now), was.request());
    }

    private static void require(CommitResult result, Object what) {
        if (result == CommitResult.STALE) {
            throw new StorageFailure("the store let go of " + what + " while it was held");
        }
    }
}
