package io.github.ehckit.history;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of the history of a case: what happened, when, by whom, in which role.
 *
 * @param number from 1, without a gap
 * @param at the moment
 * @param by who did it
 * @param as the role in which they did
 * @param event what happened
 */
public record HistoryEntry(int number, Instant at, PersonId by, Role as, CaseEvent event) {

    /** The calendar date of the moment, in London. */
    public LocalDate date() {
        return LocalDate.ofInstant(at, CommandContext.LONDON);
    }
}
