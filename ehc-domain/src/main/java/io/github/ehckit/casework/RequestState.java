package io.github.ehckit.casework;

import io.github.ehckit.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What has become of the request for an assessment.
 *
 * @param startsOn the day on which it was received, or on which the authority became responsible: time runs from it
 * @param madeBy who entered it
 * @param assessment the decision whether to assess; empty until it is taken, or again after it was reversed
 * @param plan the decision whether to issue a plan; empty until it is taken
 */
public record RequestState(
        LocalDate startsOn, PersonId madeBy, Optional<Decision> assessment, Optional<Decision> plan) {

    /**
     * A decision of the authority.
     *
     * @param yes whether it will assess, or issue a plan
     * @param notifiedOn the day the family was told: the day to which the regulations count
     */
    public record Decision(boolean yes, LocalDate notifiedOn) {}

    static RequestState opened(RequestEvent.Opened event, PersonId by) {
        return new RequestState(event.startsOn(), by, Optional.empty(), Optional.empty());
    }

    RequestState evolve(RequestEvent event) {
        return switch (event) {
            case RequestEvent.DecidedToAssess(var on, var reasons, var who) -> assessment(new Decision(true, on));
            case RequestEvent.DecidedNotToAssess(var on, var reasons) -> assessment(new Decision(false, on));
            case RequestEvent.DecidedToIssue(var on, var reasons) -> plan(new Decision(true, on));
            case RequestEvent.DecidedNotToIssue(var on, var reasons) -> plan(new Decision(false, on));
            case RequestEvent.DecisionReversed(var ground, var on, var reasons, var who) -> reversed(on);
            case RequestEvent.Opened opened -> this;
            case RequestEvent.ConsiderationNotified notified -> this;
            case RequestEvent.AssessmentPapersReady ready -> this;
            case RequestEvent.AssessmentReturned returned -> this;
            case RequestEvent.RequestWithdrawn withdrawn -> this;
            case RequestEvent.AppealWindowEnded ended -> this;
        };
    }

    /** The latest refusal, against which an appeal may run. */
    Optional<LocalDate> refusedOn() {
        return plan.or(() -> assessment).filter(decision -> !decision.yes()).map(Decision::notifiedOn);
    }

    private RequestState assessment(Decision decision) {
        return new RequestState(startsOn, madeBy, Optional.of(decision), plan);
    }

    private RequestState plan(Decision decision) {
        return new RequestState(startsOn, madeBy, assessment, Optional.of(decision));
    }

    private RequestState reversed(LocalDate on) {
        Decision yes = new Decision(true, on);
        return plan.isPresent() ? plan(yes) : assessment(yes);
    }
}
