package io.github.ehckit.casework;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.timetable.RuleId;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;

/** The time limits on which casework itself leans; each is a row of the timetable. */
final class Limits {
    private static final RuleId ADVICE_REPLY = RuleId.of("advice-reply");
    private static final RuleId APPEAL = RuleId.of("appeal-from-notice");
    private static final RuleId DECISION = RuleId.of("decide-whether-to-assess");

    private Limits() {}

    /** The last day for a response to a request for advice (reg 8(1)). */
    static LocalDate adviceReply(LocalDate requestedOn) {
        return Timetable.england().lastDay(ADVICE_REPLY, requestedOn).orElseThrow();
    }

    /** The last day for an appeal against a refusal of which the family was told on a day (HESC Rules r.20(1)(c)). */
    static Outcome<LocalDate> appeal(LocalDate notifiedOn) {
        return Timetable.england().lastDay(APPEAL, notifiedOn);
    }

    /** Refused if the law of assessments was not in force on the day. */
    static Outcome<LocalDate> assessment(LocalDate startsOn) {
        return Timetable.england().lastDay(DECISION, startsOn);
    }
}
