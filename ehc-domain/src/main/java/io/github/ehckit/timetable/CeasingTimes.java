package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/**
 * The time limits for ceasing to maintain a plan, for disclosing it, and for staying at a school after it was refused.
 */
final class CeasingTimes {
    private CeasingTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("cease-consult", read("reg 31(1)-(2)"))
                        .binds(LA, CEASING_CONSULTED, undated(LimitMessage.BEFORE_DECIDING, CEASING_CONSIDERED)),
                window("cease-maintain-pending-appeal", read("CFA s.45(4); HESC Rules r.20"))
                        .opensTo(
                                LA,
                                PLAN_KEPT,
                                rolledForward(laterOfKnown(
                                        within(months(2)).of(CEASE_NOTIFIED),
                                        within(months(1)).of(CERTIFICATE_ISSUED)))),
                duty("disclose-plan-higher-education", read("reg 47"))
                        .binds(LA, PLAN_DISCLOSED, within(workingDays(15)).of(DISCLOSURE_ASKED)),
                window("special-school-stay", read("reg 48(1)(a), (2)"))
                        .opensTo(SCHOOL, STAY_ENDED, within(institutionDays(10)).of(STAY_NOTICE_SERVED)));
    }
}
