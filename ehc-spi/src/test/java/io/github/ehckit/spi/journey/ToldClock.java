package io.github.ehckit.spi.journey;

import io.github.ehckit.history.CommandContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands until it is told. */
final class ToldClock extends Clock {
    private Instant now = Instant.EPOCH;

    void tell(LocalDate day) {
        now = day.atTime(LocalTime.NOON).atZone(CommandContext.LONDON).toInstant();
    }

    void pass(Duration time) {
        now = now.plus(time);
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
        return this;
    }
}
