package io.github.ehckit.usecase;

import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.message.Message;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.time.Instant;

/**
 * An entry of the timeline.
 *
 * @param number the number of the entry in the history of the case
 * @param at the moment
 * @param by the person who acted
 * @param as the role in which they acted
 * @param message the event, without personal data
 */
public record TimelineEntry(int number, Instant at, PersonId by, Role as, Message message) {
    static TimelineEntry of(HistoryEntry entry) {
        return new TimelineEntry(
                entry.number(),
                entry.at(),
                entry.by(),
                entry.as(),
                entry.event().message());
    }

    /** Returns the event in one English sentence. */
    public String sentence() {
        return message.english();
    }
}
