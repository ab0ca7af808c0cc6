package io.github.ehckit.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Dates in tests say their weekday, and a wrong one is refused. */
public final class Day {
    private static final DateTimeFormatter WEEKDAY_DATE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private Day() {}

    public static LocalDate on(String weekdayAndDate) {
        return LocalDate.parse(weekdayAndDate, WEEKDAY_DATE);
    }
}
