package io.github.ehckit.record;

import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.StatusBefore;
import io.github.ehckit.history.Visibility;
import io.github.ehckit.people.PersonId;
import java.time.LocalDate;

/** An event of the case record: co-ordinator, flags, closing, re-opening. */
public sealed interface RecordEvent extends CaseEvent, CaseEvent.OnCaseFile {

    record CoordinatorAssigned(PersonId coordinator) implements RecordEvent {}

    record FlagChanged(Flag flag, boolean on, LocalDate since) implements RecordEvent {
        @Override
        public Visibility visibility() {
            return Visibility.AUTHORITY;
        }
    }

    record CaseClosedOutside(ClosureReason reason, PersonalText explanation) implements RecordEvent {}

    record CaseReopened(PersonalText reason) implements RecordEvent {}

    @Override
    default CaseStatus leadsTo(StatusBefore was) {
        return switch (this) {
            case CoordinatorAssigned assigned -> was.status();
            case FlagChanged changed -> was.status();
            case CaseClosedOutside closed -> CaseStatus.CLOSED_OUTSIDE;
            case CaseReopened reopened -> was.whileOpen();
        };
    }

    @Override
    default String says() {
        return switch (this) {
            case CoordinatorAssigned assigned -> "A case co-ordinator was made responsible";
            case FlagChanged changed ->
                "The flag “" + changed.flag().label() + "” was " + (changed.on() ? "set" : "cleared");
            case CaseClosedOutside closed ->
                "The case was closed outside of the process: " + closed.reason().label();
            case CaseReopened reopened -> "The case was opened again";
        };
    }
}
