package io.github.ehckit.history;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.DutyEvent;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.message.Message;
import io.github.ehckit.record.RecordEvent;

/**
 * An event in the history of a case. Events are permanent: their names and components are part of the stored history.
 *
 * <p>New kinds may be added in minor versions; a host that reads events needs a default branch.
 */
public sealed interface CaseEvent permits AssessmentEvent, AdviceEvent, DutyEvent, RecordEvent {

    /**
     * A marker for events that change the case file and nothing else. An event without it also changes data beside the
     * case file.
     */
    interface OnCaseFile {}

    /** Returns the visibility of the event in the timeline; by default all parties see it. */
    default Visibility visibility() {
        return Visibility.PARTIES;
    }

    /**
     * Returns the status of the case after the event; by default the status before it.
     *
     * @param was the status before the event
     */
    default CaseStatus leadsTo(StatusBefore was) {
        return was.status();
    }

    /** Describes the event in one sentence without personal data. */
    Message message();

    /** Describes the event in one English sentence without personal data. */
    default String sentence() {
        return message().english();
    }
}
