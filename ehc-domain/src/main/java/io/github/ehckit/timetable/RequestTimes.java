package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits from the request, or from becoming responsible, to the decision whether to assess. */
final class RequestTimes {
    private RequestTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("consult-on-request", secondary("CFA 2014 s.36(4); Regs reg 3"))
                        .binds(LA, FAMILY_CONSULTED, undated(LimitMessage.AS_SOON_AS_PRACTICABLE, REQUEST)),
                duty("notice-no-plan-necessary", read("reg 4(1)"))
                        .binds(LA, NO_PLAN_NEED_NOTIFIED, within(weeks(6)).of(REQUEST)),
                duty("notice-considering-assessment", secondary("CFA s.36(7); reg 4(2)"))
                        .binds(LA, CONSIDERATION_NOTIFIED, undated(LimitMessage.BEFORE_DECIDING, REQUEST)),
                duty("decide-whether-to-assess", read("reg 5(1)"))
                        .binds(LA, ASSESSMENT_DECIDED, within(weeks(6)).of(REQUEST))
                        .unless(REG_5_4));
    }
}
