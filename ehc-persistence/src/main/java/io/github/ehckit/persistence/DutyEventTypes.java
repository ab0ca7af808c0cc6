package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.EventTypes.Row.row;

import io.github.ehckit.advice.DutyEvent;
import java.util.List;

/** The stored names of the events of the duties of reg 6(1). */
final class DutyEventTypes {
    private DutyEventTypes() {}

    static List<EventTypes.Row> rows() {
        return List.of(
                row(DutyEvent.PreviousAdviceUsed.class, "previous-advice-used/1"),
                row(DutyEvent.PreviousAdviceSetAside.class, "previous-advice-set-aside/1"));
    }
}
