package io.github.ehckit.persistence;

import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Who belongs to which team on a walk. People join and leave, while the host goes on saying that they belong to the teams that
 * they once had.
 *
 * @param authority whose teams they are
 * @param directory that knows who belongs to them now
 */
record WalkTeams(AuthorityCode authority, InMemoryDirectory directory) {

    /** Somebody leaves a team of theirs, or comes back to it. */
    void change(List<Actor> people, RandomGenerator random) {
        List<Actor> members =
                people.stream().filter(actor -> !actor.memberships().isEmpty()).toList();
        Actor one = members.get(random.nextInt(members.size()));
        List<Membership> theirs = one.memberships().stream()
                .sorted((a, b) -> a.team().value().compareTo(b.team().value()))
                .toList();
        Membership membership = theirs.get(random.nextInt(theirs.size()));
        if (belongs(one.id(), membership.team())) {
            directory.unlink(authority, one.id(), membership.team());
        } else {
            directory.link(authority, one.id(), membership);
        }
    }

    boolean belongs(PersonId person, TeamId team) {
        return directory.members(authority, team).contains(person);
    }

    /** The person with the memberships that they still have. */
    Actor now(Actor claimed) {
        Set<Membership> held = claimed.memberships().stream()
                .filter(membership -> directory
                        .members(claimed.authority(), membership.team())
                        .contains(claimed.id()))
                .collect(Collectors.toSet());
        return new Actor(claimed.authority(), claimed.id(), claimed.role(), held);
    }
}
