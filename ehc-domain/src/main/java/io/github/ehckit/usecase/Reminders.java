package io.github.ehckit.usecase;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The making of the reminders of an authority that are due. Each is an entry in the history of its case, made under
 * the lock of the case, so that no two processes make it twice. A failure with one request stops no other. For one thread.
 */
final class Reminders {
    private static final PersonId REMINDER = new PersonId("advice-reminder");
    private static final int PAGE = 500;
    private static final Set<CaseStatus> ASSESSING =
            Stream.of(CaseStatus.values()).filter(CaseStatus::assessing).collect(Collectors.toSet());

    private final Ports ports;
    private final AuthorityCode authority;
    private final AuthoritySettings settings;
    private final CommandContext on;
    private final DecisionRecorder recorder;
    private final Map<ReminderResult, Integer> counts = new TreeMap<>();
    private final List<FailedAttempt> failures = new ArrayList<>();

    Reminders(Ports ports, Clock clock, AuthorityCode authority) {
        this.ports = ports;
        this.authority = authority;
        this.settings = ports.settings().of(authority);
        this.on = new CommandContext(new Actor(authority, REMINDER, Role.SYSTEM), clock.instant());
        this.recorder = new DecisionRecorder(ports);
    }

    /** Makes all reminders that are due; ends early if its thread is interrupted. */
    WorkReport<ReminderResult> make() {
        List<CaseId> page = page(Optional.empty());
        while (!page.isEmpty() && !Thread.currentThread().isInterrupted()) {
            page.forEach(this::look);
            page = page.size() < PAGE ? List.of() : page(Optional.of(page.getLast()));
        }
        return new WorkReport<>(counts, failures);
    }

    private List<CaseId> page(Optional<CaseId> after) {
        return ports.cases().list(authority, ASSESSING, after, PAGE);
    }

    @SuppressWarnings("CatchingUnchecked")
    private void look(CaseId id) {
        try {
            ports.cases().find(id).stream()
                    .flatMap(found -> CaseRules.toRemindOf(found, settings, on.date()).stream())
                    .map(asked -> new AdviceRequestId(id, asked.number()))
                    .forEach(this::remind);
        } catch (Throwable failure) {
            failed(id, failure);
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private void remind(AdviceRequestId request) {
        try {
            count(ports.work().run(() -> made(request)));
        } catch (Throwable failure) {
            failed(request, failure);
        }
    }

    private ReminderResult made(AdviceRequestId request) {
        EhcCase was = ports.cases()
                .lock(request.ofCase())
                .orElseThrow(() ->
                        new StorageException("The store has no case " + request.ofCase() + ". Check the database."));
        return CaseRules.system(was, new SystemCommand.RemindOfAdvice(request), settings, on)
                                .map(decision -> recorder.keep(was, decision, settings.law(), on, Optional.empty()))
                        instanceof Outcome.Done
                ? ReminderResult.MADE
                : ReminderResult.NOT_DUE;
    }

    private void failed(Object item, Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        failures.add(new FailedAttempt(item.toString(), 1, failure.getClass().getName()));
        count(ReminderResult.FAILED);
    }

    private void count(ReminderResult result) {
        counts.merge(result, 1, Integer::sum);
    }
}
