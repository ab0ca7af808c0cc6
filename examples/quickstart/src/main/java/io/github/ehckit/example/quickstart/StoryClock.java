package io.github.ehckit.example.quickstart;

import io.github.ehckit.history.CommandContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock of the story: half past nine in London on the current day of the story. A host uses {@link
 * Clock#systemUTC()}.
 */
final class StoryClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    void turnTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 30)).atZone(CommandContext.LONDON).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return CommandContext.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
