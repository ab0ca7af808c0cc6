package io.github.ehckit.port;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import java.util.List;
import java.util.Optional;

/**
 * A commit of one step of a case: the new state, the history entries that lead to it, and the notifications to send.
 *
 * @param now the case after the step
 * @param entries in order, without a gap, the last of which has the number of the case's version; never empty
 * @param outgoing for the outbox
 * @param answered the command that is answered by the commit, if it has a key
 */
public record CaseCommit(
        EhcCase now, List<HistoryEntry> entries, List<Notification> outgoing, Optional<AnsweredCommand> answered) {
    public CaseCommit {
        entries = List.copyOf(entries);
        outgoing = List.copyOf(outgoing);
        if (entries.isEmpty() || entries.getLast().number() != now.version()) {
            throw new IllegalArgumentException(
                    "A commit must have at least one entry, and the last one must have the number of the version of the case.");
        }
    }

    /** Makes the commit of a step that answers no command with a key. */
    public CaseCommit(EhcCase now, List<HistoryEntry> entries, List<Notification> outgoing) {
        this(now, entries, outgoing, Optional.empty());
    }

    /** Returns the version that the store must still hold; 0 if there must be no such case yet. */
    public int expectedVersion() {
        return now.version() - entries.size();
    }
}
