package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits from the decision to assess to the decision whether to issue a plan: the advice, and week 16. */
final class AssessmentTimes {
    private AssessmentTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("seek-advice", read("reg 6(1)"))
                        .binds(LA, ADVICE_SOUGHT, undated(LimitMessage.WITHOUT_DAY, ASSESSMENT_AGREED)),
                duty("advice-reply", read("reg 8(1); CFA s.31; Code 9.51 / p.154"))
                        .binds(BODY_ASKED, ADVICE_GIVEN, within(weeks(6)).of(ADVICE_REQUESTED))
                        .unless(REG_8_2),
                duty("decision-not-to-issue", read("reg 10(1); s.36(9)"))
                        .binds(LA, PLAN_REFUSED, within(weeks(16)).of(REQUEST))
                        .unless(REG_10_4),
                practice("decision-to-issue-practice", secondary("practice; mirrors reg 10(1)"))
                        .binds(LA, PLAN_AGREED, within(weeks(16)).of(REQUEST))
                        .unless(REG_10_4));
    }
}
