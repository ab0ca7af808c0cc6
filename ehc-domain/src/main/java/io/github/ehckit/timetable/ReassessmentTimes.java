package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for reassessment: 15 days for the decision whether to reassess, 14 weeks for the plan. */
final class ReassessmentTimes {
    private ReassessmentTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                window("reassess-bar", read("reg 24(a)"))
                        .opensTo(LA, REASSESSMENT_REFUSED, within(months(6)).of(PREVIOUS_ASSESSMENT)),
                duty("reassess-decision", read("reg 25(1)"))
                        .binds(LA, REASSESSMENT_DECIDED, within(days(15)).of(REASSESSMENT_REQUESTED)),
                duty("reassess-advice-reply", read("reg 26(2) applying reg 8"))
                        .binds(BODY_ASKED, ADVICE_GIVEN, within(weeks(6)).of(REASSESSMENT_ADVICE_REQUESTED))
                        .unless(REG_8_2),
                duty("reassess-final-plan", read("reg 27(2)"))
                        .binds(LA, REASSESSED_PLAN_SENT, within(weeks(14)).of(REASSESSMENT_BEGUN))
                        .unless(REG_27_3));
    }
}
