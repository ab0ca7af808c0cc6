package io.github.ehckit.message;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of day to the minute, as GOV.UK writes it: 9:30am, 5pm, midnight as 12am. */
final class ClockTime {
    private static final DateTimeFormatter WITH_MINUTES = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);

    private ClockTime() {}

    static String of(LocalTime time) {
        DateTimeFormatter format = time.getMinute() == 0 ? FULL_HOUR : WITH_MINUTES;
        return format.format(time).toLowerCase(Locale.UK);
    }
}
