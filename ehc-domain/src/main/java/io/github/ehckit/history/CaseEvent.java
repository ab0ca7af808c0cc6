package io.github.ehckit.history;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.DutyEvent;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.record.RecordEvent;

/**
 * Something that happened to a case. Events are for ever: their names and components are part of the history that is kept.
 *
 * <p>New kinds may be added in minor versions; a host that reads events keeps a default.
 */
public sealed interface CaseEvent permits AssessmentEvent, AdviceEvent, DutyEvent, RecordEvent {

    /**
     * A mark of events that change the case file and nothing beside it. An event without it changes something else as well.
     */
    interface OnFile {}

    /** Says who may see it in the timeline. */
    default Visibility visibility() {
        return Visibility.PARTIES;
    }

    /**
     * Tells the status in which the case is after the event; that of before unless the event says otherwise.
     *
     * @param was where the case stood before
     */
    default CaseStatus leadsTo(StatusBefore was) {
        return was.status();
    }

    /** Says what happened, in one English sentence without personal data. */
    String says();
}
