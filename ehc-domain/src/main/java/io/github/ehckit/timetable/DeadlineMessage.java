package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The messages on the status of a deadline, and on the day to work to. */
public enum DeadlineMessage implements MessageKey {
    DAYS_LEFT("{days} left."),
    DUE_SOON("Due soon: {days} left."),
    LAST_DAY_TODAY("Today is the last day."),
    DONE("Done on {day}."),
    DONE_EARLY("Done on {day}, {days} early."),
    LATE("{days} late so far."),
    LATE_UNTIL("{days} late when it was done, or was no longer due, on {day}."),
    EXEMPT("This time limit need not be met, for this reason: {grounds}. It must still be done."),
    LATE_EXEMPT("{days} late. This is allowed, for this reason: {grounds}."),
    ENDED("Ended on {day}."),
    NO_LAST_DAY("Still to be done. The law sets no date."),
    UNKNOWN("We cannot work out this date yet. Ask the case co-ordinator."),
    EXPECT_BY("{day} is not a working day, so the local authority may act by {workBy}. The time limit stays {day}."),
    ACT_BY("{day} is not a working day. Act by {workBy}."),
    PLAN_FOR("{day} is not a working day. Plan for {workBy}."),
    WORK_TO(Audience.OFFICER, "{day} is not a working day. Work to {workBy}; the time limit does not move.");

    private final Audience audience;
    private final String english;

    DeadlineMessage(String english) {
        this(Audience.FAMILY, english);
    }

    DeadlineMessage(Audience audience, String english) {
        this.audience = audience;
        this.english = english;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public String english() {
        return english;
    }
}
