package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for direct payments (SI 2014/1652). */
final class DirectPaymentTimes {
    private DirectPaymentTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("direct-payment-first-review", secondary("PB Regs reg 11"))
                        .binds(LA, DIRECT_PAYMENT_REVIEWED, within(months(3)).of(DIRECT_PAYMENT_MADE)),
                duty("direct-payment-plan-review", secondary("PB Regs reg 11"))
                        .binds(
                                LA,
                                DIRECT_PAYMENT_REVIEWED,
                                undated(LimitMessage.TOGETHER_WITH, DIRECT_PAYMENT_PLAN_REVIEWED)));
    }
}
