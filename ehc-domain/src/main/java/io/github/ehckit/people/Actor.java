package io.github.ehckit.people;

import java.util.Set;

/**
 * The actor of a call: a person who acts for an authority, in one role, with the teams of this moment.
 *
 * <p>The host vouches for an actor afresh with each call: the library remembers nothing that an actor was once allowed.
 *
 * @param authority the authority in whose cases the actor acts
 * @param id the person
 * @param signatory the person's name and job title
 * @param role the one role in which the person acts
 * @param memberships the teams the person belongs to
 */
public record Actor(AuthorityCode authority, PersonId id, Signatory signatory, Role role, Set<Membership> memberships) {
    public Actor {
        memberships = Set.copyOf(memberships);
    }

    public Actor(AuthorityCode authority, PersonId id, Signatory signatory, Role role) {
        this(authority, id, signatory, role, Set.of());
    }

    public boolean belongsTo(TeamId team) {
        return memberships.stream().anyMatch(membership -> membership.team().equals(team));
    }

    public boolean manages(TeamId team) {
        return memberships.contains(Membership.manager(team));
    }
}
