package io.github.ehckit.people;

import java.util.Set;

/**
 * The actor of a call: a person who acts for an authority, in one role, with the teams of this moment.
 *
 * <p>The host vouches for an actor afresh with each call: the library remembers nothing that an actor was once allowed.
 * A membership counts only if the directory has it too at that moment.
 * Name and job title are not part of an actor: the directory has them.
 *
 * @param authority the authority in whose cases the actor acts
 * @param id the person
 * @param role the one role in which the person acts
 * @param memberships the teams the person belongs to
 */
public record Actor(AuthorityCode authority, PersonId id, Role role, Set<Membership> memberships) {
    public Actor {
        memberships = Set.copyOf(memberships);
    }

    public Actor(AuthorityCode authority, PersonId id, Role role) {
        this(authority, id, role, Set.of());
    }

    public boolean belongsTo(TeamId team) {
        return memberships.stream().anyMatch(membership -> membership.team().equals(team));
    }

    public boolean manages(TeamId team) {
        return memberships.contains(Membership.manager(team));
    }
}
