package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.time.LocalDate;
import java.util.List;

/**
 * The time limits for appeals that the authority does not oppose (reg 45): the text since 23 March 2015, and that
 * before it.
 */
final class UnopposedAppealTimes {
    /** SI 2015/359. */
    private static final LocalDate SINCE = LocalDate.of(2015, 3, 23);

    private static final LocalDate AS_MADE = SINCE.minusDays(1);

    private UnopposedAppealTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("unopposed-assess-notify", read("reg 45(3)"))
                        .binds(LA, WILL_ASSESS_NOTIFIED, within(weeks(2)).of(CONCEDED_TO_ASSESS))
                        .from(SINCE)
                        .unless(REG_45_7),
                duty("unopposed-assess-no-plan", read("reg 45(3A)(a)"))
                        .binds(LA, PLAN_REFUSED, within(weeks(10)).of(CONCEDED_TO_ASSESS))
                        .from(SINCE),
                duty("unopposed-assess-final", read("reg 45(3A)(b)"))
                        .binds(LA, PLAN_SENT, within(weeks(14)).of(CONCEDED_TO_ASSESS))
                        .from(SINCE),
                duty("unopposed-contents", read("reg 45(4)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(5)).of(CONCEDED_CONTENTS))
                        .from(SINCE),
                duty("unopposed-placement", read("reg 45(5)(a)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(2)).of(CONCEDED_PLACEMENT)),
                duty("unopposed-make-plan-draft", read("reg 45(6)(a)"))
                        .binds(LA, DRAFT_PLAN_SERVED, within(weeks(5)).of(CONCEDED_TO_MAKE_PLAN))
                        .from(SINCE)
                        .unless(REG_45_7),
                duty("unopposed-make-plan-final", read("reg 45(6)(b)"))
                        .binds(LA, PLAN_SENT, within(weeks(11)).of(CONCEDED_TO_MAKE_PLAN))
                        .from(SINCE)
                        .unless(REG_45_7),
                duty("unopposed-continue", read("reg 45(6A)"))
                        .binds(LA, PLAN_CONTINUED, immediatelyOn(CONCEDED_TO_CONTINUE))
                        .from(SINCE),
                duty("unopposed-continue-amend", read("reg 45(6A)"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(5)).of(CONCEDED_TO_CONTINUE_AND_AMEND))
                        .from(SINCE),
                duty("unopposed-assess-2014", secondary("reg 45(3) as made"))
                        .binds(LA, ASSESSMENT_CARRIED_OUT, within(weeks(4)).of(CONCEDED_TO_ASSESS))
                        .until(AS_MADE),
                duty("unopposed-contents-2014", secondary("reg 45(4) as made"))
                        .binds(LA, AMENDED_PLAN_SENT, within(weeks(4)).of(CONCEDED_CONTENTS))
                        .until(AS_MADE));
    }
}
