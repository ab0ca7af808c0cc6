package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;
import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;

import java.time.LocalDate;
import java.util.List;

/**
 * The time limits for amending a plan: after a review, at another time, and before a transfer between phases of
 * education.
 */
final class AmendmentTimes {
    private AmendmentTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("amendment-notice", secondary("reg 20(10) with reg 22(2)(a): Devon [2022] EWHC 493"))
                        .binds(LA, AMENDMENTS_PROPOSED, within(weeks(4)).of(REVIEW_MEETING_HELD)),
                window("amendment-representations", read("reg 22(2)(c)"))
                        .opensTo(FAMILY, AMENDMENTS_ANSWERED, atLeast(days(15)).beginningWith(AMENDMENTS_PROPOSED)),
                duty("amended-plan-from-notice", read("reg 22(3)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(8)).of(AMENDMENTS_PROPOSED)),
                duty("decide-not-to-amend", read("reg 22(4)"))
                        .binds(LA, AMENDMENT_DROPPED, within(weeks(8)).of(AMENDMENTS_PROPOSED)),
                duty("amended-plan-from-meeting", secondary("Devon [2022] EWHC 493 (4+8)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(12)).of(REVIEW_MEETING_HELD)),
                duty("phase-transfer-other", read("reg 18(1)(b)"))
                        .binds(LA, PHASE_PLAN_READY, before(FEBRUARY, 15).ofTheYearOf(PHASE_TRANSFER)),
                duty("phase-transfer-post16", read("reg 18(1)(a)"))
                        .binds(LA, PHASE_PLAN_READY, before(MARCH, 31).ofTheYearOf(PHASE_TRANSFER_TO_POST_16)),
                duty("phase-transfer-2015", read("reg 18(3)"))
                        .binds(LA, PHASE_PLAN_READY, before(MAY, 31).ofTheYearOf(PHASE_TRANSFER_OF_2015))
                        .from(LocalDate.of(2015, 9, 1))
                        .until(LocalDate.of(2015, 9, 1)),
                duty("post16-to-post16", read("reg 18(2)"))
                        .binds(LA, PHASE_PLAN_READY, atLeast(months(5)).before(POST_16_MOVE)),
                practice("phase-review-latest-meeting", secondary("derived: reg 18 + Devon"))
                        .binds(
                                LA_OR_SCHOOL,
                                REVIEW_MEETING_HELD,
                                atLeast(weeks(12)).before(PHASE_TRANSFER_DUE)),
                duty("amend-other-time", read("reg 28"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(8)).of(AMENDMENTS_PROPOSED_OTHERWISE)));
    }
}
