package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.template.ResponseKind;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The scope of a right: a condition on the person who acts, the case, and the target.
 *
 * <p>Every scope holds only within the actor's own authority; that is checked before any of these. Its text tells a person
 * why it holds for them.
 */
public enum Scope implements MessageKey {
    /** Any case of their authority. */
    OWN_AUTHORITY("You act for the local authority that is responsible for this case.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return true;
        }
    },
    /** Cases for which they are the responsible co-ordinator. */
    OWN_CASE("You are the case co-ordinator of this case.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.record().coordinator().filter(actor.id()::equals).isPresent();
        }
    },
    /** Cases that they opened by their own request. */
    OWN_REQUEST_TO_ASSESS("You made the request for an assessment with which this case began.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.assessment().madeBy().equals(actor.id());
        }
    },
    /** Cases on which they, or a team of theirs, were asked for advice. */
    ASKED("You, or your team, were asked for advice on this case.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.advice().requests().stream().anyMatch(request -> concerns(actor, request));
        }
    },
    /** Cases on which they were asked, by name, for the advice of the parent or young person (reg 6(1)(a)). */
    ASKED_AS_FAMILY("You were asked for your advice, as the parent or young person, on this case.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.advice().requests().stream()
                    .anyMatch(request -> request.withAddressee() && asksFamily(actor, request));
        }
    },
    /** Requests made to them or to a team of theirs. */
    OWN_OR_TEAMS_REQUEST("This request for advice was sent to you or your team.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about).filter(request -> concerns(actor, request)).isPresent();
        }
    },
    /** Requests made to them. */
    OWN_REQUEST("This request for advice was sent to you.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about)
                    .filter(request -> request.withAddressee() && request.hasResponder(actor))
                    .isPresent();
        }
    },
    /** Requests made to them by name, and not to a team of theirs. */
    NAMED_IN_REQUEST("This request for advice was sent to you by name.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about)
                    .filter(request -> request.to().team().isEmpty() && request.hasResponder(actor))
                    .isPresent();
        }
    },
    /** Requests made to them, by name, for the advice of the parent or young person (reg 6(1)(a)). */
    OWN_REQUEST_AS_FAMILY("This request for your advice, as the parent or young person, was sent to you.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about)
                    .filter(request -> request.withAddressee() && asksFamily(actor, request))
                    .isPresent();
        }
    },
    /** Requests made to a team of theirs. */
    TEAMS_REQUEST("This request for advice was sent to your team.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about)
                    .filter(request -> request.withAddressee() && isOfTheirTeam(actor, request))
                    .isPresent();
        }
    },
    /** The draft that they are to write. */
    OWN_DRAFT("You are the person writing this response.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about).filter(request -> request.hasResponder(actor)).isPresent();
        }
    },
    /** The draft that they are to write, of the advice of the parent or young person (reg 6(1)(a)). */
    OWN_DRAFT_AS_FAMILY("You are writing this response as the parent or young person.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return advice(about).filter(request -> asksFamily(actor, request)).isPresent();
        }
    },
    /** Requests made to a team that they manage. */
    MANAGED_TEAM("You manage the team that was asked.") {
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
    AFTER_SUBMISSION("You, or your team, have submitted your own advice on this case.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return anySubmitted(on, request -> opensReading(actor, request)) && noneReopened(actor, on);
        }
    },
    /** Advice of others, once they or their team have submitted, and also while it is being corrected. */
    AFTER_FIRST_SUBMISSION("You, or your team, have submitted a first version of your own advice on this case.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.advice().requests().stream().anyMatch(request -> opensReading(actor, request));
        }
    },
    /**
     * Advice of others, once they or their team have submitted more than a nil return, and while none of their own is
     * being corrected.
     */
    AFTER_ADVICE("You, or your team, have submitted your own advice on this case, or promised it.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return anySubmitted(on, request -> opensReading(actor, request) && isMoreThanNil(request))
                    && noneReopened(actor, on);
        }
    },
    /**
     * Advice of others, once they or their team have submitted more than a nil return, and also while it is being
     * corrected.
     */
    AFTER_FIRST_ADVICE(
            "You, or your team, have submitted a first version of your own advice on this case, or promised it.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return on.advice().requests().stream()
                    .anyMatch(request -> opensReading(actor, request) && isMoreThanNil(request));
        }
    },
    /** Submitted advice of the parent or young person, on cases on which they or their team were asked. */
    FAMILYS_ADVICE(
            "This is advice from the parent or young person, and you, or your team, were asked for advice too.") {
        @Override
        boolean holds(Actor actor, EhcCase on, Target about) {
            return ASKED.holds(actor, on, about)
                    && advice(about)
                            .filter(request -> request.type() == AdviceType.FAMILY)
                            .flatMap(AdviceRequest::given)
                            .isPresent();
        }
    };

    private final String english;

    Scope(String english) {
        this.english = english;
    }

    abstract boolean holds(Actor actor, EhcCase on, Target about);

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
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
        return request.withAddressee() && (request.hasResponder(actor) || isOfTheirTeam(actor, request));
    }

    /**
     * Answers whether a submission in answer to the request opens the advice of others: one of their own or of their
     * team, not one of those from whom it was handed over. The family's advice, given by the person who was asked for
     * it, is no professional advice, in whatever role they act.
     */
    private static boolean opensReading(Actor actor, AdviceRequest request) {
        return request.answeredByAddressee() && concerns(actor, request) && !asksFamily(actor, request);
    }

    /** Answers whether the latest version gives or promises advice. */
    private static boolean isMoreThanNil(AdviceRequest request) {
        return request.latest()
                .filter(response -> response.kind() != ResponseKind.NIL_RETURN)
                .isPresent();
    }

    private static boolean isOfTheirTeam(Actor actor, AdviceRequest request) {
        return request.to().team().filter(actor::belongsTo).isPresent();
    }

    /** Answers whether the request is for the family's advice and was made to this person, not to a team. */
    private static boolean asksFamily(Actor actor, AdviceRequest request) {
        return request.type() == AdviceType.FAMILY && request.to().team().isEmpty() && request.hasResponder(actor);
    }

    private static boolean anySubmitted(EhcCase on, Predicate<AdviceRequest> wanted) {
        return on.advice().requests().stream()
                .filter(request -> request.status() instanceof AdviceStatus.Submitted)
                .anyMatch(wanted);
    }

    private static boolean noneReopened(Actor actor, EhcCase on) {
        return on.advice().requests().stream()
                .filter(request -> request.status() instanceof AdviceStatus.Reopened)
                .noneMatch(request -> request.hasResponder(actor));
    }
}
