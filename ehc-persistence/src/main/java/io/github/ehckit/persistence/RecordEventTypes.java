package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.EventTypes.Row.row;

import io.github.ehckit.record.RecordEvent;
import java.util.List;

/** The stored names of the events of the case record. */
final class RecordEventTypes {
    private RecordEventTypes() {}

    static List<EventTypes.Row> rows() {
        return List.of(
                row(RecordEvent.CoordinatorAssigned.class, "coordinator-assigned/1"),
                row(RecordEvent.FlagChanged.class, "flag-changed/1"),
                row(RecordEvent.CaseClosedOutside.class, "case-closed-outside/1"),
                row(RecordEvent.CaseReopened.class, "case-reopened/1"),
                row(RecordEvent.DayCorrected.class, "day-corrected/1"));
    }
}
