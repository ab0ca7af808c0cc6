package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The scope of a right: a condition on the person who acts, the case, and the target.
 *
 * <p>Every scope holds only within the actor's own authority; that is checked before any of these.
 */
public enum Scope {
    /** Any case of their authority. */
    OWN_AUTHORITY("any case of the authority") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return true;
        }
    },
    /** Cases for which they are the responsible co-ordinator. */
    OWN_CASE("cases they are responsible for") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.record().coordinator().filter(actor.id()::equals).isPresent();
        }
    },
    /** Cases that they opened by their own request. */
    OWN_REQUEST_TO_ASSESS("cases they asked to be assessed") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.assessment().madeBy().equals(actor.id());
        }
    },
    /** Cases on which they, or a team of theirs, were asked for advice. */
    ASKED("cases on which they or their team were asked for advice") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.advice().requests().stream().anyMatch(request -> concerns(actor, request));
        }
    },
    /** Requests made to them or to a team of theirs. */
    OWN_OR_TEAMS_REQUEST("requests made to them or to their team") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about).filter(request -> concerns(actor, request)).isPresent();
        }
    },
    /** Requests made to them. */
    OWN_REQUEST("requests made to them") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about)
                    .filter(request -> request.active() && isResponder(actor, request))
                    .isPresent();
        }
    },
    /** Requests made to a team of theirs. */
    TEAMS_REQUEST("requests made to their team") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about)
                    .filter(request -> request.active() && isOfTheirTeam(actor, request))
                    .isPresent();
        }
    },
    /** The draft that they are to write. */
    OWN_DRAFT("the response they are to write") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about).filter(request -> isResponder(actor, request)).isPresent();
        }
    },
    /** Requests made to a team that they manage. */
    MANAGED_TEAM("requests made to a team they manage") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about)
                    .flatMap(request -> request.to().team())
                    .filter(actor::manages)
                    .isPresent();
        }
    },
    /**
     * Advice of others, once they or their team have submitted, and while none of their own is being corrected.
     */
    AFTER_SUBMISSION("advice of others, once they or their team have submitted theirs") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return anySubmitted(on, request -> concerns(actor, request)) && noneReopened(actor, on);
        }
    };

    private final String english;

    Scope(String words) {
        this.english = words;
    }

    abstract boolean holds(Actor actor, EhcCase on, Target about);

    /** Describes the scope in English. */
    public String english() {
        return english;
    }

    /** Makes a grant of this scope to people who act in one of these roles. */
    Grant by(Role... roles) {
        return new Grant(Set.of(roles), this);
    }

    private static Optional<AdviceRequest> advice(Target about) {
        return switch (about) {
            case Target.OfAdviceRequest(var request) -> Optional.of(request);
            case Target.WholeCase whole -> Optional.empty();
        };
    }

    private static boolean concerns(Actor actor, AdviceRequest request) {
        return request.active() && (isResponder(actor, request) || isOfTheirTeam(actor, request));
    }

    private static boolean isOfTheirTeam(Actor actor, AdviceRequest request) {
        return request.to().team().filter(actor::belongsTo).isPresent();
    }

    private static boolean isResponder(Actor actor, AdviceRequest request) {
        return request.responder().filter(actor.id()::equals).isPresent();
    }

    private static boolean anySubmitted(EhcCase on, Predicate<AdviceRequest> wanted) {
        return on.advice().requests().stream()
                .filter(request -> request.status() instanceof AdviceStatus.Submitted)
                .anyMatch(wanted);
    }

    private static boolean noneReopened(Actor actor, EhcCase on) {
        return on.advice().requests().stream()
                .filter(request -> request.status() instanceof AdviceStatus.Reopened)
                .noneMatch(request -> isResponder(actor, request));
    }
}
