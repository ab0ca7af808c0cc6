package io.github.ehckit.history;

import io.github.ehckit.people.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who acts, and when. The domain asks no clock: it is told.
 *
 * @param by who acts
 * @param at the moment
 */
public record CommandContext(Actor by, Instant at) {
    /** Dates of law are dates in London. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The calendar date of the moment, in London. */
    public LocalDate date() {
        return LocalDate.ofInstant(at, LONDON);
    }
}
