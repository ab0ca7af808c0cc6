package io.github.ehckit.casework;

import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/** What happened to a request for an assessment. */
public sealed interface RequestEvent extends CaseEvent {

    /** The first event of a case. */
    sealed interface Opened extends RequestEvent {
        Child child();

        /** The day from which the time limits run. */
        LocalDate startsOn();
    }

    record RequestReceived(Child child, LocalDate startsOn) implements Opened {
        @Override
        public String says() {
            return "A request for an assessment was received";
        }
    }

    record ResponsibilityAssumed(Child child, LocalDate startsOn, Wording ground) implements Opened {
        @Override
        public String says() {
            return "The authority became responsible for the child or young person";
        }
    }

    record ConsiderationNotified(LocalDate notifiedOn) implements RequestEvent {
        @Override
        public String says() {
            return "The family was told that an assessment is being considered";
        }
    }

    record DecidedToAssess(LocalDate notifiedOn, Wording reasons, PersonId coordinator) implements RequestEvent {
        @Override
        public String says() {
            return "The authority decided to assess";
        }
    }

    record DecidedNotToAssess(LocalDate notifiedOn, Wording reasons) implements RequestEvent {
        @Override
        public String says() {
            return "The authority decided not to assess";
        }
    }

    record RequestWithdrawn(Wording reason) implements RequestEvent {
        @Override
        public String says() {
            return "The request was withdrawn";
        }
    }

    record AppealWindowEnded(LocalDate on, ClosureReason outcome) implements RequestEvent {
        @Override
        public String says() {
            return "The time to appeal ended and the case was closed";
        }
    }

    record DecisionReversed(Reversal ground, LocalDate on, Wording reasons, Optional<PersonId> coordinator)
            implements RequestEvent {
        @Override
        public String says() {
            return "The authority's refusal was reversed";
        }
    }

    record AssessmentPapersReady(Optional<Wording> note) implements RequestEvent {
        @Override
        public String says() {
            return "The advice went to the decision whether to issue a plan";
        }
    }

    record AssessmentReturned(Wording reason) implements RequestEvent {
        @Override
        public String says() {
            return "The case went back to gathering advice";
        }
    }

    record DecidedToIssue(LocalDate notifiedOn, Wording reasons) implements RequestEvent {
        @Override
        public String says() {
            return "The authority decided to issue a plan";
        }
    }

    record DecidedNotToIssue(LocalDate notifiedOn, Wording reasons) implements RequestEvent {
        @Override
        public String says() {
            return "The authority decided not to issue a plan";
        }
    }
}
