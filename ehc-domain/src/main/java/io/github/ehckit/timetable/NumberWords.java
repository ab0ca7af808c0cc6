package io.github.ehckit.timetable;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;

/** The English words for days and numbers: the same on every machine, whatever its locale data. */
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

    /** Writes a count: {@code 1 day}, {@code 12 days}. */
    static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String name(Enum<?> constant) {
        return sentence(constant.name().toLowerCase(Locale.ROOT));
    }
}
