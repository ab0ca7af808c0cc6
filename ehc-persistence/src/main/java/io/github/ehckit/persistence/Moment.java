package io.github.ehckit.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A moment in two columns: databases keep microseconds, and the clock may tell nanoseconds.
 *
 * @param micros the moment, down to the whole microsecond
 * @param nanos beyond it, 0 to 999
 */
record Moment(Instant micros, short nanos) {
    static Moment of(Instant exact) {
        Instant micros = wholeMicros(exact);
        return new Moment(micros, (short) ChronoUnit.NANOS.between(micros, exact));
    }

    /** Down to the whole microsecond, where a database would round to the nearest. */
    static Instant wholeMicros(Instant exact) {
        return exact.truncatedTo(ChronoUnit.MICROS);
    }

    Instant exact() {
        return micros.plusNanos(nanos);
    }
}
