package io.github.ehckit.casework;

import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import java.util.Set;

/**
 * A grant of a right to people who act in one of some roles, within a scope.
 *
 * @param roles any of which is enough
 * @param scope the scope
 */
public record Grant(Set<Role> roles, Scope scope) {
    public Grant {
        roles = Set.copyOf(roles);
    }

    boolean covers(Actor actor, EhcCase on, Target about) {
        return roles.contains(actor.role()) && scope.holds(actor, on, about);
    }
}
