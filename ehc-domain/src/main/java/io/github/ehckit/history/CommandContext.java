package io.github.ehckit.history;

import io.github.ehckit.people.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The context of a command: the person who acts, and the moment. The domain reads no clock; the caller passes the
 * moment.
 *
 * @param by the person who acts
 * @param at the moment
 */
public record CommandContext(Actor by, Instant at) {
    /** The time zone of all legal dates. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Returns the calendar date of the moment, in London. */
    public LocalDate date() {
        return LocalDate.ofInstant(at, LONDON);
    }
}
