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
 * One row of {@link Permissions}: who may do or see something. Any one grant will do.
 *
 * @param <A> what kind of thing the row is about
 * @param act the kind of command, or what can be seen
 * @param under the law or the rule of the guide it rests on
 * @param grants who may
 */
public record Permission<A>(A act, String under, List<Grant> grants) {
    public Permission {
        grants = List.copyOf(grants);
    }

    static Permission<Class<? extends CaseCommand>> may(
            Class<? extends CaseCommand> command, String under, Grant... grants) {
        return new Permission<>(command, under, List.of(grants));
    }

    static Permission<CasePart> see(CasePart view, String under, Grant... grants) {
        return new Permission<>(view, under, List.of(grants));
    }

    boolean covers(Actor actor, EhcCase on, Target about) {
        return basis(actor, on, about).isPresent();
    }

    /** The first grant that will do; empty if none does. */
    Optional<GrantApplied> basis(Actor actor, EhcCase on, Target about) {
        return grants.stream()
                .filter(grant -> grant.covers(actor, on, about))
                .findFirst()
                .map(grant -> new GrantApplied(actor.role(), grant.reach(), under));
    }

    /** Whom it is for, and for the role in which somebody asks, how far it reaches. */
    Refusal refusal(Role asking) {
        List<String> reaches = grants.stream()
                .filter(grant -> grant.roles().contains(asking))
                .map(grant -> grant.reach().words())
                .toList();
        String because = reaches.isEmpty()
                ? "this is for: " + roles()
                : "to a person acting as " + asking.words() + " this is open only on "
                        + String.join(", or on ", reaches);
        return Refusal.of(RefusalCode.NOT_PERMITTED, under, because);
    }

    private String roles() {
        return grants.stream()
                .flatMap(grant -> grant.roles().stream())
                .distinct()
                .sorted()
                .map(Role::words)
                .collect(Collectors.joining(", "));
    }
}
