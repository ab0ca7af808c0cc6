package io.github.ehckit.people;

import java.util.Set;

/**
 * Somebody who acts now: who, for which authority, in which role, and in which teams at this moment.
 *
 * <p>The host vouches for it, afresh with each call: nothing that an actor was once allowed is remembered.
 *
 * @param authority the authority in whose cases the actor acts
 * @param id the person
 * @param profile the person's name and job title
 * @param role the one role in which the person acts
 * @param memberships the teams the person belongs to
 */
public record Actor(AuthorityCode authority, PersonId id, Signatory profile, Role role, Set<Membership> memberships) {
    public Actor {
        memberships = Set.copyOf(memberships);
    }

    public Actor(AuthorityCode authority, PersonId id, Signatory profile, Role role) {
        this(authority, id, profile, role, Set.of());
    }

    public boolean belongsTo(TeamId team) {
        return memberships.stream().anyMatch(membership -> membership.team().equals(team));
    }

    public boolean manages(TeamId team) {
        return memberships.contains(Membership.manager(team));
    }
}
