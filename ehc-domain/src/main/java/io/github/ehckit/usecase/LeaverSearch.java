package io.github.ehckit.usecase;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Allocation;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.usecase.HandOvers.Leaving;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The search for members who have left the team whose request is allocated to them, within one call of a host. */
final class LeaverSearch {
    private static final PersonId SEARCH = new PersonId("leaver-search");

    private final Ports ports;
    private final Clock clock;
    private final AuthorityCode authority;
    private final DecisionRecorder recorder;
    private final Map<TeamId, Set<PersonId>> members = new HashMap<>();
    private final Map<Leaving, Integer> counts = new TreeMap<>();
    private final List<FailedAttempt> failures = new ArrayList<>();

    LeaverSearch(Ports ports, Clock clock, AuthorityCode authority) {
        this.ports = ports;
        this.clock = clock;
        this.authority = authority;
        this.recorder = new DecisionRecorder(ports);
    }

    WorkReport<Leaving> report() {
        ports.work().run(() -> ports.cases().allocations(authority)).forEach(this::look);
        return new WorkReport<>(counts, failures);
    }

    private void look(Allocation allocated) {
        try {
            if (!belongs(allocated)) {
                returnAll(allocated);
            }
        } catch (Throwable failure) {
            failures.add(new FailedAttempt(
                    allocated.team().toString(), 1, failure.getClass().getName()));
        }
    }

    /** Asks the directory once for each team; a team for which it fails is asked again for the next member. */
    private boolean belongs(Allocation allocated) {
        return members.computeIfAbsent(
                        allocated.team(), team -> DirectoryActors.members(ports.directory(), authority, team))
                .contains(allocated.member());
    }

    private void returnAll(Allocation allocated) {
        AuthoritySettings settings = ports.settings().of(authority);
        ports.work()
                .run(() -> ports.cases().pendingWith(authority, allocated.member()))
                .forEach(request -> ports.work().run(() -> count(request, allocated, settings)));
    }

    private Leaving count(AdviceRequestId request, Allocation allocated, AuthoritySettings settings) {
        EhcCase was = ports.cases()
                .lock(request.ofCase())
                .orElseThrow(() ->
                        new StorageException("The store has no case " + request.ofCase() + ". Check the database."));
        if (!isAllocated(was, request, allocated)) {
            return Leaving.SETTLED;
        }
        Leaving found = returned(was, request, allocated, settings);
        counts.merge(found, 1, Integer::sum);
        return found;
    }

    /** Leaves alone what the person was asked by name, or has as a member of another team. */
    private static boolean isAllocated(EhcCase was, AdviceRequestId request, Allocation allocated) {
        return was.adviceRequest(request)
                .filter(asked -> asked.awaits(allocated.member(), allocated.team()))
                .isPresent();
    }

    private Leaving returned(EhcCase was, AdviceRequestId request, Allocation allocated, AuthoritySettings settings) {
        CommandContext on = new CommandContext(new Actor(authority, SEARCH, Role.SYSTEM), clock.instant());
        SystemCommand leaving = new SystemCommand.RecordLeaver(request, allocated.team(), allocated.member());
        return switch (CaseRules.system(was, leaving, settings, on)
                .map(decision -> recorder.keep(was, decision, settings.law(), on, Optional.empty()))) {
            case Outcome.Done<EhcCase> done -> Leaving.RETURNED;
            case Outcome.Refused<EhcCase> refused -> Leaving.SETTLED;
        };
    }
}
