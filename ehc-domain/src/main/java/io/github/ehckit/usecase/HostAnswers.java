package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceCommand;
import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseCommand;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.CouncilPolicy;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Ports;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that deciding a command needs to know from the host. It is asked before anything is held: a slow answer delays nobody
 * else, and may need a connection of the same pool.
 *
 * @param policy of the council whose case it is
 * @param team the members of the team that was asked for advice, if the command allocates; else empty
 */
record HostAnswers(CouncilPolicy policy, Set<PersonId> team) {

    static HostAnswers to(CaseId id, CaseCommand command, Ports ports) {
        return new HostAnswers(
                ports.policies().of(id.authority()),
                command instanceof AdviceCommand.AllocateAdvice allocating
                        ? team(allocating.request(), ports)
                        : Set.of());
    }

    /** The team of a request is the same for ever, so that it can be asked about before the case is held. */
    private static Set<PersonId> team(AdviceRequestId request, Ports ports) {
        Optional<TeamId> asked = ports.work()
                .run(() -> ports.cases().find(request.ofCase()))
                .flatMap(ehcCase -> ehcCase.request(request))
                .map(AdviceRequest::to)
                .flatMap(to -> to.team());
        return asked.map(team -> ports.directory().members(request.ofCase().authority(), team))
                .orElse(Set.of());
    }
}
