package io.github.ehckit.usecase;

import static java.util.stream.Collectors.toSet;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.casework.DirectoryEntry;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Directory;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The people of an authority as the actors that they may be now: each of their roles is one. For people who do not call
 * the hub themselves, but are named in a command or told of an event.
 *
 * <p>A directory that fails, or answers {@code null}, throws.
 */
record DirectoryActors(Directory directory, AuthorityCode authority) {

    /** Returns the entry of the person or team that is to be asked for advice. */
    DirectoryEntry entry(Addressee to) {
        return switch (to) {
            case Addressee.Person(var person) -> entry(person, Set.of());
            case Addressee.Team(var team, var member) ->
                new DirectoryEntry(directory.teamName(authority, team).isPresent(), managers(team));
        };
    }

    /** Returns the entry of a member of a team. */
    DirectoryEntry member(PersonId person, TeamId team) {
        return entry(person, Set.of(Membership.of(team)));
    }

    /** Returns the managers of a team, each in each of their roles. */
    Set<Actor> managers(TeamId team) {
        return Objects.requireNonNull(
                        directory.managers(authority, team), "The directory must answer with the managers of the team.")
                .stream()
                .flatMap(manager -> as(manager, Set.of(Membership.manager(team))))
                .collect(toSet());
    }

    /** Returns a person in each of their roles, with their memberships of those of the teams to which they belong. */
    Set<Actor> person(PersonId person, Stream<TeamId> teams) {
        Set<Membership> memberships =
                teams.distinct().flatMap(team -> membership(team, person)).collect(toSet());
        return as(person, memberships).collect(toSet());
    }

    /** Finds the name and job title of a person; empty if the directory does not know them. */
    Optional<Signatory> signatory(PersonId person) {
        return Objects.requireNonNull(
                directory.signatory(person), "The directory must answer with the name and job title, or with none.");
    }

    private DirectoryEntry entry(PersonId person, Set<Membership> memberships) {
        return new DirectoryEntry(
                signatory(person).isPresent(), as(person, memberships).collect(toSet()));
    }

    private Stream<Actor> as(PersonId person, Set<Membership> memberships) {
        return Objects.requireNonNull(
                        directory.roles(authority, person), "The directory must answer with the roles of the person.")
                .stream()
                .map(role -> new Actor(authority, person, role, memberships));
    }

    private Stream<Membership> membership(TeamId team, PersonId person) {
        if (directory.managers(authority, team).contains(person)) {
            return Stream.of(Membership.manager(team));
        }
        return directory.members(authority, team).contains(person) ? Stream.of(Membership.of(team)) : Stream.empty();
    }
}
