package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.people.Actor;

/**
 * A person who works on the draft of one request for advice.
 *
 * @param ofTeam whether the request was made to a team
 * @param manages whether they manage that team
 * @param responds whether they are the person who is to give the advice
 */
public record DraftWriter(boolean ofTeam, boolean manages, boolean responds) {

    /** Finds out how a person stands to a request for advice. */
    public static DraftWriter of(Actor actor, AdviceRequest request) {
        return new DraftWriter(
                request.to().team().isPresent(),
                request.to().team().filter(actor::manages).isPresent(),
                request.hasResponder(actor));
    }

    /** Answers whether they may write the manager's part of the header alone: a manager who is not to give the advice. */
    boolean managesOnly() {
        return manages && !responds;
    }
}
