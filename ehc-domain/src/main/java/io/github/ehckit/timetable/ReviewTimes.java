package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for the review of a plan: every 12 months, and from the invitation to the decision. */
final class ReviewTimes {
    private ReviewTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("annual-review-first", read("CFA s.44(1)(a)"))
                        .binds(LA, REVIEW_DECIDED, within(months(12)).beginningWith(PLAN_MADE))
                        .unless(REG_18A_OF_2020),
                duty("annual-review-next", read("CFA s.44(1)(b)"))
                        .binds(LA, REVIEW_DECIDED, within(months(12)).beginningWith(PLAN_REVIEWED))
                        .unless(REG_18A_OF_2020),
                duty("annual-review-after-reassessment", read("reg 27(4)(a)"))
                        .binds(LA, REVIEW_DECIDED, within(months(12)).of(REASSESSED_PLAN_SENT)),
                guidance("review-under-5", secondary("Code 9.178 ('should consider')"))
                        .binds(LA, REVIEW_DECIDED, within(months(6)).of(UNDER_FIVE_REVIEWED)),
                guidance("review-termly-list", secondary("Code 9.172"))
                        .binds(LA, REVIEW_LIST_GIVEN, atLeast(weeks(2)).before(TERM_BEGUN)),
                duty("review-invitation", read("reg 20(3); reg 21(3)"))
                        .binds(
                                MEETING_ORGANISER,
                                REVIEW_INVITED,
                                atLeast(weeks(2)).before(REVIEW_MEETING_SET)),
                duty("review-information-circulated", read("reg 20(4); reg 21(4)"))
                        .binds(
                                MEETING_ORGANISER,
                                REVIEW_ADVICE_CIRCULATED,
                                atLeast(weeks(2)).before(REVIEW_MEETING_SET)),
                duty("review-report", read("reg 20(7)-(9); reg 21(7)-(8); Code 9.176"))
                        .binds(REPORT_WRITER, REVIEW_REPORTED, within(weeks(2)).of(REVIEW_MEETING_HELD)),
                duty("review-decision", read("reg 20(10); reg 21(9)"))
                        .binds(LA, REVIEW_DECIDED, within(weeks(4)).of(REVIEW_MEETING_HELD)));
    }
}
