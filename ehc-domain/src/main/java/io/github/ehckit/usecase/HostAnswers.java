package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.CoordinatorRules;
import io.github.ehckit.casework.DirectoryEntry;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answers of the host that the decision on a command needs. The host is asked before any lock is taken: a slow
 * answer delays no other command, and may need a connection of the same pool.
 *
 * @param settings the settings of the authority whose case it is
 * @param team the members of the team that was asked for advice, if the command names one of them; else empty
 * @param named the person or team that the command names, as the directory knows them; unknown if it names none
 * @param signatory name and job title of the person who acts, if they submit advice; else empty
 * @param notices what the directory has to say on the person whom the command makes the case co-ordinator; none if it
 *     fails
 */
record HostAnswers(
        AuthoritySettings settings,
        Set<PersonId> team,
        DirectoryEntry named,
        Optional<Signatory> signatory,
        List<Notice> notices) {

    /**
     * Asks the host, unless the person is of another authority or the command is not well formed: such a command is
     * refused anyway.
     */
    static HostAnswers to(CaseId id, CaseFileCommand command, CommandContext on, Ports ports) {
        if (!id.authority().equals(on.by().authority()) || !CaseRules.formed(command)) {
            return of(AuthoritySettings.standard());
        }
        HostAnswers answers = of(ports.settings().of(id.authority()));
        DirectoryActors people = new DirectoryActors(ports.directory(), id.authority());
        return switch (command) {
            case AdviceCommand.RequestAdvice asking -> answers.with(Set.of(), people.entry(asking.to()));
            case AdviceCommand.HandOver handing -> answers.with(Set.of(), people.entry(handing.to()));
            case AdviceCommand.OfMember naming ->
                managedTeam(naming.request(), on, ports)
                        .map(team -> answers.with(
                                ports.directory().members(id.authority(), team), people.member(naming.member(), team)))
                        .orElse(answers);
            case AdviceCommand.SubmitAdvice submitting ->
                answers.with(people.signatory(on.by().id()));
            default ->
                CoordinatorRules.named(command)
                        .map(person -> answers.with(DirectoryNames.of(ports.directory())
                                .roles(id.authority(), person)
                                .map(CoordinatorRules::notices)
                                .orElse(List.of())))
                        .orElse(answers);
        };
    }

    private static HostAnswers of(AuthoritySettings settings) {
        return new HostAnswers(settings, Set.of(), DirectoryEntry.unknown(), Optional.empty(), List.of());
    }

    private HostAnswers with(Set<PersonId> members, DirectoryEntry entry) {
        return new HostAnswers(settings, members, entry, signatory, notices);
    }

    private HostAnswers with(Optional<Signatory> signing) {
        return new HostAnswers(settings, team, named, signing, notices);
    }

    private HostAnswers with(List<Notice> noticed) {
        return new HostAnswers(settings, team, named, signatory, noticed);
    }

    /**
     * Finds the request's team, for its manager only. A request never changes its team, so that no lock is needed.
     */
    private static Optional<TeamId> managedTeam(AdviceRequestId request, CommandContext on, Ports ports) {
        return ports.work()
                .run(() -> ports.cases().find(request.ofCase()))
                .flatMap(ehcCase -> ehcCase.adviceRequest(request))
                .flatMap(found -> found.to().team())
                .filter(on.by()::manages);
    }
}
