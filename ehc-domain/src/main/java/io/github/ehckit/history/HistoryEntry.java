package io.github.ehckit.history;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry in the history of a case: an event, the moment, the person and the role in which they acted.
 *
 * @param number from 1, without a gap
 * @param at the moment
 * @param by the person who acted
 * @param as the role in which they acted
 * @param event the event
 */
public record HistoryEntry(int number, Instant at, PersonId by, Role as, CaseEvent event) {

    /** Returns the calendar date of the moment, in London. */
    public LocalDate date() {
        return LocalDate.ofInstant(at, CommandContext.LONDON);
    }
}
