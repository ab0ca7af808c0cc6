package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits from the draft plan to the finalised plan: week 20. */
final class PlanTimes {
    private PlanTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                practice("draft-plan-practice-14", secondary("no statutory date; IPSEA template letter 10"))
                        .binds(LA, DRAFT_PLAN_SERVED, within(weeks(14)).of(REQUEST)),
                practice("draft-plan-practice-16", secondary("no statutory date; Code p.154 flow chart"))
                        .binds(LA, DRAFT_PLAN_SERVED, within(weeks(16)).of(REQUEST)),
                window("draft-representations", read("reg 13(1)(a)"))
                        .opensTo(FAMILY, DRAFT_PLAN_ANSWERED, atLeast(days(15)).beginningWith(DRAFT_PLAN_SERVED)),
                guidance("school-consultation-response", secondary("Code 9.83 and p.154"))
                        .binds(SETTING, SETTING_ANSWERED, within(days(15)).of(SETTING_CONSULTED)),
                duty("final-plan", read("reg 13(2); reg 14; s.39(8)/40(5)"))
                        .binds(LA, PLAN_SENT, within(weeks(20)).of(REQUEST))
                        .unless(REG_13_3));
    }
}
