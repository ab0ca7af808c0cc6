package io.github.ehckit.timetable;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The arithmetic of another author: whole numbers of days since 1 January 1970, the notation of the research and calendars of
 * its own. It shares no code, no table and no date type with what it checks.
 */
final class SecondComputation {
    private static final int FIRST_KNOWN_YEAR = 2012;
    private static final int LAST_KNOWN_YEAR = 2028;
    private static final Set<Long> HOLIDAYS = new HashSet<>();

    static {
        for (int year = FIRST_KNOWN_YEAR; year <= LAST_KNOWN_YEAR; year++) {
            holidays(year);
        }
    }

    private SecondComputation() {}

    /** The last day under a line of the research from a trigger day; empty where it gives none or none can be told. */
    static OptionalLong lastDay(Map<String, String> line, long trigger) {
        if (trigger < since(line.get("id")) || trigger > until(line.get("id"))) {
            return OptionalLong.empty();
        }
        String amount = line.get("amount");
        return switch (line.get("id")) {
            case "review-under-5" -> OptionalLong.of(plusMonths(trigger, 6));
            case "cease-maintain-pending-appeal" -> rolled(plusMonths(trigger, 2));
            case "appeal-from-notice" -> rolled(plusMonths(trigger, 2));
            case "appeal-from-certificate" -> rolled(plusMonths(trigger, 1));
            case "appeal-roll-forward" -> rolled(trigger);
            case "transfer-review", "special-school-stay", "mediation-agreement-appealable" -> OptionalLong.empty();
            default -> amount.isEmpty() ? OptionalLong.empty() : counted(amount, line.get("unit"), trigger);
        };
    }

    /** The end of the review after a transfer: a year from the last review or three months from the transfer, each day counted. */
    static OptionalLong transferReview(long reviewed, long transferred) {
        return reviewed < days(2014, 9, 1)
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(plusMonths(reviewed, 12), plusMonths(transferred, 3)) - 1);
    }

    /** Until when a plan is kept: two months from the notice or one from the certificate, rolled as the Tribunal does. */
    static OptionalLong keptForAppeal(long notified, long certified) {
        return rolled(Math.max(plusMonths(notified, 2), plusMonths(certified, 1)));
    }

    /** The tenth day after the notice on which a school is open that opens from Monday to Thursday and not in August. */
    static long tenthOpenDay(long notified) {
        long day = notified;
        for (int left = 10; left > 0; left -= isOpen(day) ? 1 : 0) {
            day++;
        }
        return day;
    }

    static boolean isOpen(long day) {
        return Math.floorMod(day + 3, 7) < 4 && civil(day)[1] != 8;
    }

    private static OptionalLong counted(String amount, String unit, long trigger) {
        if (unit.startsWith("fixed date")) {
            return OptionalLong.of(fixed(amount, yearOf(trigger)));
        }
        int n = Integer.parseInt(amount);
        return switch (unit) {
            case "weeks" -> OptionalLong.of(trigger + 7L * n);
            case "weeks beginning with the day" -> OptionalLong.of(trigger + 7L * n - 1);
            case "calendar days", "days", "immediate" -> OptionalLong.of(trigger + n);
            case "calendar days beginning with the day" -> OptionalLong.of(trigger + n - 1);
            case "months", "months after", "month from" -> OptionalLong.of(plusMonths(trigger, n));
            case "months beginning with" -> OptionalLong.of(plusMonths(trigger, n) - 1);
            case "working days" -> stepped(n < 0 ? trigger - 1 : trigger + 1, n, false);
            case "working days beginning with the day" -> stepped(trigger, n, false);
            case "working days (Tribunal)" -> stepped(trigger + 1, n, true);
            default -> throw new IllegalArgumentException(unit);
        };
    }

    /** Day by day until n working days have been met; backward if n is negative. */
    private static OptionalLong stepped(long from, int n, boolean tribunal) {
        long day = from;
        int left = Math.abs(n);
        while (true) {
            int year = yearOf(day);
            if (year < FIRST_KNOWN_YEAR || year > LAST_KNOWN_YEAR) {
                return OptionalLong.empty();
            }
            if (works(day, tribunal) && --left == 0) {
                return OptionalLong.of(day);
            }
            day += n < 0 ? -1 : 1;
        }
    }

    private static OptionalLong rolled(long end) {
        return stepped(end, 1, true);
    }

    private static boolean works(long day, boolean tribunal) {
        long weekday = Math.floorMod(day + 3, 7); // 1 January 1970 was a Thursday; Monday is 0
        if (weekday > 4 || HOLIDAYS.contains(day)) {
            return false;
        }
        int[] date = civil(day);
        boolean vacation = date[1] == 8 || (date[1] == 12 && date[2] > 24) || (date[1] == 1 && date[2] == 1);
        return !tribunal || !vacation;
    }

    private static void holidays(int year) {
        substituted(year, 1, 1);
        long easter = easterSunday(year);
        HOLIDAYS.add(easter - 2);
        HOLIDAYS.add(easter + 1);
        HOLIDAYS.add(year == 2020 ? days(2020, 5, 8) : mondayOnOrAfter(days(year, 5, 1)));
        HOLIDAYS.add(
                year == 2012 ? days(2012, 6, 4) : year == 2022 ? days(2022, 6, 2) : mondayOnOrAfter(days(year, 5, 25)));
        HOLIDAYS.add(mondayOnOrAfter(days(year, 8, 25)));
        substituted(year, 12, 25);
        substituted(year, 12, 26);
        switch (year) {
            case 2012 -> HOLIDAYS.add(days(2012, 6, 5));
            case 2022 -> HOLIDAYS.addAll(Set.of(days(2022, 6, 3), days(2022, 9, 19)));
            case 2023 -> HOLIDAYS.add(days(2023, 5, 8));
            default -> {}
        }
    }

    /** A holiday on a weekend moves to the next weekday that is not one already. */
    private static void substituted(int year, int month, int dayOfMonth) {
        long day = days(year, month, dayOfMonth);
        while (Math.floorMod(day + 3, 7) > 4 || HOLIDAYS.contains(day)) {
            day++;
        }
        HOLIDAYS.add(day);
    }

    private static long mondayOnOrAfter(long day) {
        return day + Math.floorMod(-(day + 3), 7);
    }

    /** Gauss's rule as corrected by Lichtenberg. */
    private static long easterSunday(int year) {
        int century = year / 100;
        int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
        int sun = 2 - (3 * century + 3) / 4;
        int parameter = year % 19;
        int seed = (19 * parameter + moon) % 30;
        int correction = (seed + parameter / 11) / 29;
        int limit = 21 + seed - correction;
        int firstSunday = 7 - (year + year / 4 + sun) % 7;
        int distance = 7 - Math.floorMod(limit - firstSunday, 7);
        return days(year, 3, 1) + limit + distance - 1;
    }

    private static long fixed(String dayAndMonth, int year) {
        return switch (dayAndMonth) {
            case "15 February" -> days(year, 2, 15);
            case "31 March" -> days(year, 3, 31);
            case "31 May 2015" -> days(2015, 5, 31);
            default -> throw new IllegalArgumentException(dayAndMonth);
        };
    }

    private static long since(String id) {
        if (id.equals("phase-transfer-2015")) {
            return days(2015, 9, 1);
        }
        if (id.startsWith("detained-") && !id.equals("detained-release-review")) {
            return days(2015, 4, 1);
        }
        if (id.startsWith("recommendation-")) {
            return days(2018, 4, 3);
        }
        if (id.equals("covid-2020")) {
            return days(2020, 5, 1);
        }
        boolean asAmended = id.startsWith("unopposed-") && !id.endsWith("-2014") && !id.equals("unopposed-placement");
        return asAmended ? days(2015, 3, 23) : days(2014, 9, 1);
    }

    private static long until(String id) {
        return switch (id) {
            case "phase-transfer-2015" -> days(2015, 9, 1);
            case "unopposed-assess-2014", "unopposed-contents-2014" -> days(2015, 3, 22);
            case "covid-2020" -> days(2020, 9, 25);
            default -> Long.MAX_VALUE;
        };
    }

    /** The corresponding date so many months on, or the last day of a shorter month. */
    private static long plusMonths(long day, int months) {
        int[] date = civil(day);
        int month = date[0] * 12 + date[1] - 1 + months;
        int year = Math.floorDiv(month, 12);
        int inYear = Math.floorMod(month, 12) + 1;
        long next = inYear == 12 ? days(year + 1, 1, 1) : days(year, inYear + 1, 1);
        return Math.min(days(year, inYear, 1) + date[2] - 1, next - 1);
    }

    private static int yearOf(long day) {
        return civil(day)[0];
    }

    /** The day number of a date of the Gregorian calendar: years begin in March, eras have 400 of them. */
    static long days(int year, int month, int dayOfMonth) {
        long y = month <= 2 ? year - 1L : year;
        long era = Math.floorDiv(y, 400);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1;
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
    }

    /** Year, month and day of the month of a day number. */
    private static int[] civil(long day) {
        long z = day + 719468;
        long era = Math.floorDiv(z, 146097);
        long dayOfEra = z - era * 146097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long march = (5 * dayOfYear + 2) / 153;
        int dayOfMonth = (int) (dayOfYear - (153 * march + 2) / 5 + 1);
        int month = (int) (march < 10 ? march + 3 : march - 9);
        return new int[] {(int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, dayOfMonth};
    }
}
