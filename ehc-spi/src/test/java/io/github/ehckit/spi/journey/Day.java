package io.github.ehckit.spi.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates in tests say their weekday, and a wrong one is refused. */
final class Day {
    private static final DateTimeFormatter WEEKDAY_DATE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private Day() {}

    static LocalDate on(String weekdayAndDate) {
        return LocalDate.parse(weekdayAndDate, WEEKDAY_DATE);
    }
}
