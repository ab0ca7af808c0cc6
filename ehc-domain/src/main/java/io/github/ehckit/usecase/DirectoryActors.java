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
 * The people of an authority as the actors that they may be now. Of people who do not call the hub themselves, but are
 * named in a command or told of an event, each of their roles is one. People who call it have the role that the host
 * vouches for, and the memberships that the directory has too.
 *
 * <p>A directory that fails, or answers {@code null}, throws.
 */
record DirectoryActors(Directory directory, AuthorityCode authority) {

    /**
     * Returns the person who acts in a call, with those of their memberships that the directory has at this moment: a
     * membership that has ended counts no longer, and a manager who is a member only acts as a member. The directory
     * adds nothing to what the host vouches for, and is not asked about a person without memberships.
     */
    static Actor current(Directory directory, Actor by) {
        if (by.memberships().isEmpty()) {
            return by;
        }
        DirectoryActors people = new DirectoryActors(directory, by.authority());
        Set<Membership> held = by.memberships().stream()
                .flatMap(claimed -> people.held(claimed, by.id()))
                .collect(toSet());
        return new Actor(by.authority(), by.id(), by.role(), held);
    }

    /** Returns the entry of the person or team that is to be asked for advice. */
    DirectoryEntry entry(Addressee to) {
        return switch (to) {
            case Addressee.Person(var person) -> entry(person, Set.of());
            case Addressee.Team(var team, var member) ->
                new DirectoryEntry(
                        directory.teamName(authority, team).isPresent(),
                        Stream.concat(managers(team).stream(), named(member, team))
                                .collect(toSet()));
        };
    }

    private Stream<Actor> named(Optional<PersonId> member, TeamId team) {
        return member.stream().flatMap(person -> person(person, Stream.of(team)).stream());
    }

    /** Returns the entry of a member of a team. */
    DirectoryEntry member(PersonId person, TeamId team) {
        return entry(person, Set.of(Membership.of(team)));
    }

    /** Returns the members of a team, as they are now. */
    static Set<PersonId> members(Directory directory, AuthorityCode authority, TeamId team) {
        return known(directory.members(authority, team));
    }

    /** Returns the managers of a team, each in each of their roles. */
    Set<Actor> managers(TeamId team) {
        return known(directory.managers(authority, team)).stream()
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

    private Stream<Membership> held(Membership claimed, PersonId person) {
        TeamId team = claimed.team();
        if (claimed.equals(Membership.manager(team))
                && known(directory.managers(authority, team)).contains(person)) {
            return Stream.of(claimed);
        }
        return known(directory.members(authority, team)).contains(person)
                ? Stream.of(Membership.of(team))
                : Stream.empty();
    }

    private static Set<PersonId> known(Set<PersonId> people) {
        return Objects.requireNonNull(people, "The directory must answer with the people of the team.");
    }

    private Stream<Membership> membership(TeamId team, PersonId person) {
        if (directory.managers(authority, team).contains(person)) {
            return Stream.of(Membership.manager(team));
        }
        return directory.members(authority, team).contains(person) ? Stream.of(Membership.of(team)) : Stream.empty();
    }
}
