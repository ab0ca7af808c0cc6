package io.github.ehckit.casework;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row of {@link Permissions}: who may do or see something. Any one grant will do.
 *
 * @param <A> what kind of thing the row is about
 * @param act the kind of command, or what can be seen
 * @param under the rule of the guide or the promise it rests on
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

    static Permission<View> see(View view, String under, Grant... grants) {
        return new Permission<>(view, under, List.of(grants));
    }

    boolean covers(Actor actor, EhcCase on, Optional<AdviceRequest> about) {
        return grants.stream().anyMatch(grant -> grant.covers(actor, on, about));
    }

    /** Who may, in English. */
    public String words() {
        return grants.stream().map(Grant::words).collect(Collectors.joining("; "));
    }

    Refusal refusal() {
        return Refusal.of(RefusalCode.NOT_PERMITTED, under, "this is for: " + words());
    }
}
