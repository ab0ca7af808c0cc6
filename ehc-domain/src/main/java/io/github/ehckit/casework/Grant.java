package io.github.ehckit.casework;

import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import java.util.Set;

/**
 * A right of people who act in one of some roles, as far as it reaches.
 *
 * @param roles any of which will do
 * @param reach how far
 */
public record Grant(Set<Role> roles, Scope reach) {
    public Grant {
        roles = Set.copyOf(roles);
    }

    boolean covers(Actor actor, EhcCase on, Target about) {
        return roles.contains(actor.role()) && reach.holds(actor, on, about);
    }
}
