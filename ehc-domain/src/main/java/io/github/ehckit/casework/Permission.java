package io.github.ehckit.casework;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import java.util.List;
import java.util.Optional;

/**
 * The permission to give one command or to see one part of a case: one row of {@link Permissions}. Any one grant is
 * enough.
 *
 * @param <A> the type of the act: a class of commands, or a {@link CasePart}
 * @param act the kind of command, or the part of a case
 * @param under the law or the rule of the guide it rests on
 * @param otherwise the reason given to people for whom no grant applies
 * @param grants the grants
 */
public record Permission<A>(A act, String under, RefusalKey otherwise, List<Grant> grants) {
    public Permission {
        grants = List.copyOf(grants);
    }

    static Permission<Class<? extends CaseCommand>> may(
            Class<? extends CaseCommand> command, PermissionRefusal otherwise, Grant... grants) {
        return new Permission<>(command, otherwise.under(), otherwise, List.of(grants));
    }

    static Permission<CasePart> see(CasePart part, PermissionRefusal otherwise, Grant... grants) {
        return new Permission<>(part, otherwise.under(), otherwise, List.of(grants));
    }

    /** Answers whether people in this role have a grant, on some case. */
    boolean isFor(Role role) {
        return grants.stream().anyMatch(grant -> grant.roles().contains(role));
    }

    boolean covers(Actor actor, EhcCase on, Target about) {
        return basis(actor, on, about).isPresent();
    }

    /** Finds the first grant that applies; empty if none does. */
    Optional<AppliedGrant> basis(Actor actor, EhcCase on, Target about) {
        return grants.stream()
                .filter(grant -> grant.covers(actor, on, about))
                .findFirst()
                .map(grant -> new AppliedGrant(actor.role(), grant.scope(), under));
    }
}
