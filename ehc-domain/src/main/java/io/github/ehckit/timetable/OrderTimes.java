package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for orders of the Tribunal (reg 44), and for agreements at mediation that count as if ordered. */
final class OrderTimes {
    private OrderTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("order-cease", read("reg 44(2)(a)"))
                        .binds(LA, PLAN_CEASED, immediatelyOn(APPEAL_AGAINST_CEASING_DISMISSED))
                        .unless(REG_44_1),
                duty("order-assess-notify", read("reg 44(2)(b)"))
                        .binds(LA, WILL_ASSESS_NOTIFIED, within(weeks(2)).of(ORDERED_TO_ASSESS))
                        .unless(REG_44_3),
                duty("order-assess-no-plan", read("reg 44(2)(b)(i)"))
                        .binds(LA, PLAN_REFUSED, within(weeks(10)).of(ORDERED_TO_ASSESS))
                        .unless(REG_44_3),
                duty("order-assess-final-plan", read("reg 44(2)(b)(ii)"))
                        .binds(LA, PLAN_SENT, within(weeks(14)).of(ORDERED_TO_ASSESS))
                        .unless(REG_44_3),
                duty("order-make-plan-draft", read("reg 44(2)(c)(i)"))
                        .binds(LA, DRAFT_PLAN_SERVED, within(weeks(5)).of(ORDERED_TO_MAKE_PLAN))
                        .unless(REG_44_3),
                duty("order-make-plan-final", read("reg 44(2)(c)(ii)"))
                        .binds(LA, PLAN_SENT, within(weeks(11)).of(ORDERED_TO_MAKE_PLAN))
                        .unless(REG_44_3),
                duty("order-reconsider", read("reg 44(2)(d)"))
                        .binds(LA, RECONSIDERED, within(weeks(2)).of(ORDERED_TO_RECONSIDER))
                        .unless(REG_44_1),
                duty("order-amend-provision", read("reg 44(2)(e)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(5)).of(ORDERED_TO_AMEND))
                        .unless(REG_44_1),
                duty("order-amend-placement", read("reg 44(2)(f)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(2)).of(ORDERED_TO_AMEND_PLACEMENT))
                        .unless(REG_44_1),
                duty("order-continue", read("reg 44(2)(g)"))
                        .binds(LA, PLAN_CONTINUED, immediatelyOn(ORDERED_TO_CONTINUE))
                        .unless(REG_44_1),
                duty("order-continue-amend", read("reg 44(2)(h)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(5)).of(ORDERED_TO_CONTINUE_AND_AMEND))
                        .unless(REG_44_1));
    }
}
