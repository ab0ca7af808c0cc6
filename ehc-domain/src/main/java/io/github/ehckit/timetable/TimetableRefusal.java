package io.github.ehckit.timetable;

import static io.github.ehckit.outcome.RefusalCode.IMPOSSIBLE_DATE;
import static io.github.ehckit.outcome.RefusalCode.MISSING;
import static io.github.ehckit.outcome.RefusalCode.NOT_FOUND;
import static io.github.ehckit.outcome.RefusalCode.NOT_PERMITTED;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which the timetable gives no date, or refuses a date, a claim or an own day of an authority. */
public enum TimetableRefusal implements RefusalKey {
    NO_SUCH_RULE(NOT_FOUND, "R-070", "No time limit has the name {rule}. Choose a name from docs/statute-map.md."),
    NOT_IN_FORCE(
            IMPOSSIBLE_DATE,
            "R-070",
            "This rule applies {period}. It does not apply to a period that starts on {day}. Check the date."),
    NO_LAST_DAY(MISSING, "R-070", "The law sets no last day for this ({limit}). You can choose a day of your own."),
    DATE_NEEDED(MISSING, "R-070", "Enter the date of {milestone}."),
    BEYOND_THE_CALENDAR(
            IMPOSSIBLE_DATE, "R-070", "The count from {day} leads beyond the end of the calendar. Check the year."),
    DAYS_UNKNOWN(
            MISSING,
            "R-070",
            "The {calendar} are known from {from} to {to}. The count from {day} needs a day outside."
                    + " Add newer bank holidays, or check the date."),
    INSTITUTION_DAYS_UNKNOWN(
            MISSING,
            "reg 48(2)",
            "The days on which the school or institution is open are missing. Add them to the timetable."),
    YEAR_OUT_OF_RANGE(
            IMPOSSIBLE_DATE, "R-070", "The date of {milestone} must be in the years 1900 to 2199. Check the year."),
    OUT_OF_ORDER(
            IMPOSSIBLE_DATE,
            "R-070",
            "{day} is too early for {milestone}. The date of {first} is {firstDay}. Check both dates."),
    REOPENS_TOO_EARLY(
            IMPOSSIBLE_DATE,
            "reg 10(4)(a)",
            "A setting that closed on {closed} must re-open on a later day than {reopens}. Check both dates."),
    CLOSURES_OVERLAP(
            IMPOSSIBLE_DATE,
            "reg 10(4)(a)",
            "The closures from {one} and from {other} overlap. Check their dates, or enter them as one closure."),
    OWN_LIMIT_WITHOUT_RULE(
            NOT_FOUND, "R-070", "No time limit in force has the name {rule}. Choose a name from docs/statute-map.md."),
    OWN_LIMIT_STARTS_OTHERWISE(
            NOT_PERMITTED,
            "R-070",
            "Your own date must be counted from the same event as in law. Change it to count from this: {starts}."),
    OWN_LIMIT_OF_OTHERS(NOT_PERMITTED, "R-070", "This time belongs to {holder}. Remove your own date for it."),
    OWN_LIMIT_OF_TWO_DAYS(
            NOT_PERMITTED, "R-070", "The law counts this time limit from two dates. Remove your own date for it."),
    OWN_LIMIT_TOO_LATE(
            NOT_PERMITTED,
            "R-070",
            "Counted from {day}, your own date is later than in law. The law says: {limit}. Choose a shorter time.");

    private final RefusalText text;

    TimetableRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.OFFICER, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
