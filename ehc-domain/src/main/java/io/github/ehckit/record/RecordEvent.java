package io.github.ehckit.record;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.StatusBefore;
import io.github.ehckit.history.Visibility;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.people.PersonId;
import java.time.LocalDate;

/** An event of the case record: co-ordinator, flags, closing, re-opening. */
public sealed interface RecordEvent extends CaseEvent, CaseEvent.OnCaseFile {

    record CoordinatorAssigned(PersonId coordinator) implements RecordEvent {}

    record FlagChanged(Flag flag, boolean on, LocalDate since) implements RecordEvent {
        @Override
        public Visibility visibility() {
            return Visibility.FLAGS;
        }
    }

    record CaseClosedOutside(ClosureReason reason, PersonalText explanation) implements RecordEvent {}

    record CaseReopened(PersonalText reason) implements RecordEvent {}

    /**
     * The event that a day was corrected. No deadline is stored, so every one follows.
     *
     * @param was the day that was keyed wrongly
     * @param now the right day
     */
    record DayCorrected(KeyedDay which, LocalDate was, LocalDate now, PersonalText reason) implements RecordEvent {
        @Override
        public Visibility visibility() {
            return which instanceof KeyedDay.FlagSet ? Visibility.FLAGS : Visibility.PARTIES;
        }
    }

    @Override
    default CaseStatus leadsTo(StatusBefore was) {
        return switch (this) {
            case CoordinatorAssigned assigned -> was.status();
            case FlagChanged changed -> was.status();
            case CaseClosedOutside closed -> CaseStatus.CLOSED_OUTSIDE;
            case CaseReopened reopened -> was.whileOpen();
            case DayCorrected corrected -> was.status();
        };
    }

    @Override
    default Message message() {
        return switch (this) {
            case CoordinatorAssigned assigned -> RecordTimeline.COORDINATOR_ASSIGNED.message();
            case FlagChanged(var flag, var on, var since) ->
                (on ? RecordTimeline.FLAG_SET : RecordTimeline.FLAG_CLEARED).message(Argument.of("flag", flag));
            case CaseClosedOutside closed
            when closed.reason() == ClosureReason.DECEASED -> RecordTimeline.CLOSED_AFTER_DEATH.message();
            case CaseClosedOutside closed ->
                RecordTimeline.CLOSED_OUTSIDE.message(Argument.of("reason", closed.reason()));
            case CaseReopened reopened -> RecordTimeline.REOPENED.message();
            case DayCorrected corrected
            when corrected.which() instanceof KeyedDay.DateOfBirth -> RecordTimeline.DATE_OF_BIRTH_CORRECTED.message();
            case DayCorrected(var which, var was, var now, var reason) ->
                RecordTimeline.DAY_CORRECTED.message(
                        Argument.of("date", which.label()), Argument.of("was", was), Argument.of("now", now));
        };
    }
}
