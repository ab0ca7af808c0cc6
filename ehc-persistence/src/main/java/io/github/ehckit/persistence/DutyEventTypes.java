package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.EventTypes.Row.row;

import io.github.ehckit.casework.DutyEvent;
import java.util.List;

/** The names of the events of the chapter on the duties of reg 6(1). */
final class DutyEventTypes {
    private DutyEventTypes() {}

    static List<EventTypes.Row> rows() {
        return List.of(
                row(DutyEvent.EarlierAdviceUsed.class, "earlier-advice-used/1"),
                row(DutyEvent.EarlierAdviceSetAside.class, "earlier-advice-set-aside/1"));
    }
}
