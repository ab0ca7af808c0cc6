package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.casework.Decision;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Notifications;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.timetable.Timetable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The recorder of decisions: it commits the case with its history first, then the drafts that change. */
final class DecisionRecorder {
    private final Ports ports;
    private final DraftLock drafts;

    DecisionRecorder(Ports ports) {
        this.ports = ports;
        this.drafts = new DraftLock(ports);
    }

    /**
     * Commits a new case, with all data beside it.
     *
     * @param law the timetable of the authority, for the due days in notifications
     * @param keyed the command, if it has a key
     */
    EhcCase open(Decision decision, Timetable law, CommandContext on, Optional<RepeatedCommand> keyed) {
        CaseId id = new CaseId(on.by().authority(), Uuids.version7(on.at()));
        List<HistoryEntry> entries = entries(0, decision, on);
        return keep(
                EhcCase.opened(id, ports.cases().nextReference(id.authority()), entries.getFirst()),
                decision,
                entries,
                law,
                on,
                keyed);
    }

    /**
     * Commits a decision on a locked case, with all data beside the case that changes.
     *
     * @param law the timetable of the authority, for the due days in notifications
     * @param keyed the command, if it has a key
     */
    EhcCase keep(EhcCase was, Decision decision, Timetable law, CommandContext on, Optional<RepeatedCommand> keyed) {
        return keep(was, decision, entries(was.version(), decision, on), law, on, keyed);
    }

    private EhcCase keep(
            EhcCase was,
            Decision decision,
            List<HistoryEntry> entries,
            Timetable law,
            CommandContext on,
            Optional<RepeatedCommand> keyed) {
        List<Notification> outgoing = new ArrayList<>();
        EhcCase now = was;
        for (HistoryEntry entry : entries) {
            EhcCase before = now;
            now = entry.number() > now.version() ? now.evolve(entry) : now;
            outgoing.addAll(Notifications.of(before, now, entry, law));
        }
        EhcCase then = now;
        commit(new CaseCommit(now, entries, outgoing, keyed.map(command -> command.answered(then, on))));
        decision.changes().forEach(change -> keepBeside(was.id(), change, on));
        return now;
    }

    private static List<HistoryEntry> entries(int version, Decision decision, CommandContext on) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (CaseEvent event : decision.events()) {
            int number = version + entries.size() + 1;
            entries.add(new HistoryEntry(number, on.at(), on.by().id(), on.by().role(), event));
        }
        return entries;
    }

    private void commit(CaseCommit step) {
        require(ports.cases().commit(step), step.now().id());
    }

    private void keepBeside(CaseId id, Decision.Change change, CommandContext on) {
        switch (change) {
            case Decision.OnCaseFile<?> entry -> {}
            case Decision.SentAgain(var event, var messages) ->
                messages.forEach(message -> ports.outbox().sendAgain(AskingMessages.key(id, message), on.at()));
            case Decision.Asked(var event) ->
                ports.advice().open(AdviceDraft.empty(request(id, event), event.template()));
            case Decision.Submitted(var event, var was, var advice) -> submit(was, was.submitted(event.seal()), advice);
            case Decision.Entered(var event, var was, var advice) -> enter(was, advice);
            case Decision.Reopened(var event) -> {
                AdviceDraft was = drafts.lock(request(id, event));
                commit(was, was.reopened(on.by().id(), on.at()));
            }
            case Decision.Withdrawn(var event) -> withdraw(request(id, event));
            case Decision.CorrectionEnded(var event) -> endCorrection(request(id, event), event.withCase());
            case Decision.AwaitedAgain(var event) -> {
                AdviceDraft was = drafts.lock(request(id, event));
                commit(was, was.awaitedAgain());
            }
            case Decision.Moved(var event, var way) -> {
                AdviceDraft was = drafts.lock(request(id, event));
                require(ports.advice().move(was, was.moved(way)), was.request());
            }
        }
    }

    private static AdviceRequestId request(CaseId id, AdviceEvent event) {
        return new AdviceRequestId(id, event.request());
    }

    /** Keeps a correction that ends with its case, in case that is re-opened; else what was submitted stands again. */
    private void endCorrection(AdviceRequestId request, boolean withCase) {
        if (withCase) {
            withdraw(request);
        } else {
            restore(request);
        }
    }

    private void withdraw(AdviceRequestId request) {
        AdviceDraft was = drafts.lock(request);
        commit(was, was.withdrawn());
    }

    private void restore(AdviceRequestId request) {
        AdviceDraft was = drafts.lock(request);
        SubmittedAdvice last = ports.advice().submitted(request).getLast();
        ports.attachments().restore(request, last.seal().version());
        require(ports.advice().move(was, was.restored(last)), request);
    }

    private void submit(AdviceDraft was, AdviceDraft now, SubmittedAdvice advice) {
        require(ports.advice().submit(was, now, advice), was.request());
    }

    /** Puts the advice in the place of the draft, with the attachments of the version before and no others. */
    private void enter(AdviceDraft was, SubmittedAdvice advice) {
        ports.attachments().restore(was.request(), advice.seal().version() - 1);
        require(ports.advice().enter(was, was.entered(advice), advice), was.request());
    }

    private void commit(AdviceDraft was, AdviceDraft now) {
        require(ports.advice().commit(was, now), was.request());
    }

    private static void require(CommitResult result, Object what) {
        if (result == CommitResult.STALE) {
            throw new StorageException("The store released the lock on " + what
                    + " before the end of the unit of work. Check its adapter with the contract tests.");
        }
    }
}
