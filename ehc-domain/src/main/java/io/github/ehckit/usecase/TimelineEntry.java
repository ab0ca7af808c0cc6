package io.github.ehckit.usecase;

import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Message;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.time.Instant;
import java.util.List;

/**
 * An entry of the timeline, as one reader sees it.
 *
 * @param number the number of the entry in the history of the case
 * @param at the moment
 * @param by the person who acted
 * @param as the role in which they acted
 * @param message the event, without personal data
 * @param words the words that the person who acted wrote with it, such as reasons or a note; none if they are not for
 *     this reader
 */
public record TimelineEntry(int number, Instant at, PersonId by, Role as, Message message, List<PersonalText> words) {
    public TimelineEntry {
        words = List.copyOf(words);
    }

    static TimelineEntry of(HistoryEntry entry, List<PersonalText> words) {
        return new TimelineEntry(
                entry.number(),
                entry.at(),
                entry.by(),
                entry.as(),
                entry.event().message(),
                words);
    }

    /** Returns the event in one English sentence. */
    public String sentence() {
        return message.english();
    }
}
