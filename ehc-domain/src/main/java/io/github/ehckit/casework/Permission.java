package io.github.ehckit.casework;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The permission to give one command or to see one part of a case: one row of {@link Permissions}. Any one grant is
 * enough.
 *
 * @param <A> the type of the act: a class of commands, or a {@link CasePart}
 * @param act the kind of command, or the part of a case
 * @param under the law or the rule of the guide it rests on
 * @param grants the grants
 */
public record Permission<A>(A act, String under, List<Grant> grants) {
    public Permission {
        grants = List.copyOf(grants);
    }

    static Permission<Class<? extends CaseCommand>> may(
            Class<? extends CaseCommand> command, String under, Grant... grants) {
        return new Permission<>(command, under, List.of(grants));
    }

    static Permission<CasePart> see(CasePart part, String under, Grant... grants) {
        return new Permission<>(part, under, List.of(grants));
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

    /** Makes the refusal: it names the roles with this permission or, if the person asks in one of them, the scope. */
    Refusal refusal(Role asking) {
        List<String> reaches = grants.stream()
                .filter(grant -> grant.roles().contains(asking))
                .map(grant -> grant.scope().english())
                .toList();
        String because = reaches.isEmpty()
                ? "this is for: " + roles()
                : "to a person acting as " + asking.english() + " this is open only on "
                        + String.join(", or on ", reaches);
        return Refusal.of(RefusalCode.NOT_PERMITTED, under, because);
    }

    private String roles() {
        return grants.stream()
                .flatMap(grant -> grant.roles().stream())
                .distinct()
                .sorted()
                .map(Role::english)
                .collect(Collectors.joining(", "));
    }
}
