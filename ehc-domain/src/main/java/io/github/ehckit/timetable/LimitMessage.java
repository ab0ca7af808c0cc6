package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The words of time limits as the law states them, and of the sums that lead to a last day. */
public enum LimitMessage implements MessageKey {
    WITHIN("within {span} of {start}"),
    WITHIN_BEGINNING("within {span} beginning with {start}"),
    AT_LEAST("at least {span} beginning with {start}"),
    AT_LEAST_BEFORE("at least {span} before {start}"),
    BEFORE_DAY_OF_YEAR("before {day} in the year of {start}"),
    ON_THE_DAY("on the day of {start}"),
    AT_ONCE("immediately on {start}"),
    AS_SOON_AS_PRACTICABLE("as soon as practicable after {start}"),
    AS_SOON_AS_REASONABLY_PRACTICABLE("as soon as reasonably practicable after {start}"),
    BEFORE_DECIDING("before deciding, after {start}"),
    WITHOUT_DAY("without a day in law, after {start}"),
    TOGETHER_WITH("together with {start}"),
    AS_IF_ORDERED("as if the Tribunal had ordered it, from {start}"),
    LATER_OF("by the later of: {one}; {other}"),
    ROLLED_FORWARD("{limit}; if that is not a working day of the Tribunal, on its next one"),
    TRIBUNAL_DAY("{count} working day of the Tribunal"),
    TRIBUNAL_DAYS("{count} working days of the Tribunal"),
    INSTITUTION_DAY("{count} school or institution day"),
    INSTITUTION_DAYS("{count} school or institution days"),
    IN_FORCE_FROM("from {from}"),
    IN_FORCE_BETWEEN("from {from} to {until}"),
    SUM_AFTER("{start} + {span} = {day}"),
    SUM_BEGINNING("{span} beginning with {start}: last day {day}"),
    SUM_BEFORE("{start} - {span} = {day}"),
    SUM_OF_YEAR("the year of {start} gives {day}"),
    SUM_OF_THE_DAY("the day itself, {day}"),
    SUM_WITHOUT_DAY("no last day is counted from {start}"),
    SUM_LATER_OF("{one}; {other}; the later is {day}"),
    SUM_ROLLED_FORWARD("{sum}, rolled forward to {day}"),
    SUM("{sum}.");

    private final String english;

    LimitMessage(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.OFFICER;
    }

    @Override
    public String english() {
        return english;
    }
}
