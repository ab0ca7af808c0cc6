package io.github.ehckit.timetable;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;

/** The English words for days: the same on every machine, whatever its locale data. */
final class NumberWords {
    private NumberWords() {}

    /** Writes a day: {@code Wednesday 8 October 2025}. */
    static String day(LocalDate day) {
        return name(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
    }

    /** Writes a day of any year: {@code 15 February}. */
    static String day(MonthDay day) {
        return day.getDayOfMonth() + " " + name(day.getMonth());
    }

    private static String name(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
