package io.github.ehckit.usecase;

import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import java.util.Comparator;
import java.util.List;

/** The timeline of a case, as one reader sees it: the entries that are for them, with the words that are for them. */
record Timeline(EhcCase ehcCase, Actor reader, ReadingPolicy policy) {

    /** Returns the entries, the newest one first. */
    List<TimelineEntry> of(List<HistoryEntry> history) {
        return history.stream()
                .filter(entry -> sees(part(entry.event()), new Target.WholeCase()))
                .map(entry -> TimelineEntry.of(entry, words(entry.event())))
                .sorted(Comparator.comparingInt(TimelineEntry::number).reversed())
                .toList();
    }

    private static CasePart part(CaseEvent event) {
        return switch (event.visibility()) {
            case PARTIES -> CasePart.CASE_FILE;
            case FLAGS -> CasePart.FLAG_ENTRIES;
            case AUTHORITY -> CasePart.AUTHORITY_ENTRIES;
        };
    }

    private List<PersonalText> words(CaseEvent event) {
        return EventWords.of(event)
                .filter(written -> sees(written.part(), EventWords.about(event, ehcCase)))
                .map(EventWords::words)
                .orElse(List.of());
    }

    private boolean sees(CasePart part, Target about) {
        return Permissions.maySee(reader, ehcCase, part, about, policy) instanceof Outcome.Done;
    }
}
