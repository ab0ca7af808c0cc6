package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;

/** A time limit for a duty for which the law names no last day. */
record Undated(LimitMessage how, Milestone start) implements TimeLimit {

    @Override
    public Outcome<LocalDate> lastDay(LocalDate from, CountingConvention by) {
        return Outcome.refused(TimetableRefusal.NO_LAST_DAY.refusal(Argument.of("limit", message())));
    }

    @Override
    public boolean isDated() {
        return false;
    }

    @Override
    public Message message() {
        return how.message(Argument.of("start", start));
    }

    @Override
    public Message sum(LocalDate from, LocalDate lastDay) {
        return LimitMessage.SUM_WITHOUT_DAY.message(Argument.of("start", from));
    }
}
