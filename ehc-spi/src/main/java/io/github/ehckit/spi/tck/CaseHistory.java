package io.github.ehckit.spi.tck;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Notifications;
import io.github.ehckit.port.CaseCommit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The history of an invented case, entry by entry.
 *
 * @param id of the case
 * @param reference of the case
 * @param entries the first of which opens the case
 */
public record CaseHistory(CaseId id, CaseReference reference, List<HistoryEntry> entries) {
    public CaseHistory {
        entries = List.copyOf(entries);
    }

    /** Returns the same history under another reference. */
    public CaseHistory as(CaseReference other) {
        return new CaseHistory(id, other, entries);
    }

    /** Returns the case after the first entries of the history. */
    public EhcCase after(int count) {
        return EhcCase.replay(id, reference, entries.subList(0, count));
    }

    /** Returns the commit that leads from some number of entries to a greater one, with all its notifications. */
    public CaseCommit step(int from, int to) {
        List<Notification> outgoing = IntStream.rangeClosed(from + 1, to)
                .mapToObj(number -> Notifications.of(
                        after(Math.max(1, number - 1)),
                        after(number),
                        entries.get(number - 1),
                        AuthoritySettings.standard().law()))
                .flatMap(List::stream)
                .toList();
        return new CaseCommit(after(to), entries.subList(from, to), outgoing);
    }

    /** Returns the commit of one event on a case, without notifications. */
    public static CaseCommit step(EhcCase was, HistoryEntry entry) {
        return new CaseCommit(was.evolve(entry), List.of(entry), List.of());
    }

    /** Makes a history of these events. */
    static List<HistoryEntry> diary(CaseEvent... events) {
        return IntStream.rangeClosed(1, events.length)
                .mapToObj(number -> TckCases.entry(number, events[number - 1]))
                .toList();
    }
}
