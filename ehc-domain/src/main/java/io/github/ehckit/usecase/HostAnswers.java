package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Ports;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of the host that the decision on a command needs. The host is asked before any lock is taken: a slow
 * answer delays no other command, and may need a connection of the same pool.
 *
 * @param settings the settings of the authority whose case it is
 * @param team the members of the team that was asked for advice, if the command names one of them; else empty
 */
record HostAnswers(AuthoritySettings settings, Set<PersonId> team) {

    /** Asks the host, unless the person is of another authority: their command is refused anyway. */
    static HostAnswers to(CaseId id, CaseFileCommand command, CommandContext on, Ports ports) {
        return id.authority().equals(on.by().authority())
                ? new HostAnswers(ports.settings().of(id.authority()), team(command, on, ports))
                : new HostAnswers(AuthoritySettings.standard(), Set.of());
    }

    private static Set<PersonId> team(CaseFileCommand command, CommandContext on, Ports ports) {
        return command instanceof AdviceCommand.OfMember naming ? team(naming.request(), on, ports) : Set.of();
    }

    /**
     * Asks for the members of the request's team, for its manager only. A request never changes its team, so that no
     * lock is needed.
     */
    private static Set<PersonId> team(AdviceRequestId request, CommandContext on, Ports ports) {
        Optional<TeamId> asked = ports.work()
                .run(() -> ports.cases().find(request.ofCase()))
                .flatMap(ehcCase -> ehcCase.adviceRequest(request))
                .flatMap(found -> found.to().team())
                .filter(on.by()::manages);
        return asked.map(team -> ports.directory().members(on.by().authority(), team))
                .orElse(Set.of());
    }
}
