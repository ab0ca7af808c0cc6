package io.github.ehckit.persistence;

import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/**
 * A pair of columns that stores an instant to the nanosecond: databases store microseconds, and the clock may give
 * nanoseconds.
 *
 * @param micros the instant, rounded down to the whole microsecond
 * @param nanos beyond it, 0 to 999
 */
record InstantColumns(Field<Instant> micros, Field<Short> nanos) {

    /** Rounds an instant down to the whole microsecond, where a database would round to the nearest. */
    static Instant wholeMicros(Instant exact) {
        return exact.truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns the values of the two columns for an instant. */
    Map<Field<?>, Object> values(Instant exact) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(micros, wholeMicros(exact));
        values.put(nanos, beyondMicros(exact));
        return values;
    }

    /** Reads the instant of a row. */
    Instant read(Record row) {
        return row.get(micros).plusNanos(row.get(nanos));
    }

    /** Returns the condition for rows whose instant is not after this one. */
    Condition notAfter(Instant exact) {
        return row(micros, nanos).le(wholeMicros(exact), beyondMicros(exact));
    }

    private static short beyondMicros(Instant exact) {
        return (short) ChronoUnit.NANOS.between(wholeMicros(exact), exact);
    }
}
