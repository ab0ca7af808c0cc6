package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for detained children and young people (SI 2015/62). */
final class DetainedPersonTimes {
    private DetainedPersonTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("detained-not-necessary", read("SI 2015/62 reg 4(1)"))
                        .binds(HOME_LA, NO_PLAN_NEED_NOTIFIED, within(weeks(6)).of(DETAINED_PERSON_KNOWN)),
                duty("detained-decide-assess", read("SI 2015/62 reg 5(1)"))
                        .binds(HOME_LA, ASSESSMENT_DECIDED, within(weeks(6)).of(DETAINED_PERSON_KNOWN))
                        .unless(REG_5_4_OF_2015),
                duty("detained-advice-reply", unread("SI 2015/62 reg 8"))
                        .binds(BODY_ASKED, ADVICE_GIVEN, within(weeks(6)).of(DETAINED_ADVICE_REQUESTED)),
                duty("detained-no-plan", read("SI 2015/62 reg 10(1)"))
                        .binds(HOME_LA, PLAN_REFUSED, within(weeks(16)).of(DETAINED_PERSON_KNOWN))
                        .unless(REG_10_4_OF_2015),
                window("detained-draft-representations", read("SI 2015/62 reg 13(1)(a)"))
                        .opensTo(
                                APPROPRIATE_PERSON,
                                DRAFT_PLAN_ANSWERED,
                                atLeast(days(15)).beginningWith(DETAINED_DRAFT_SERVED)),
                duty("detained-final-plan", read("SI 2015/62 reg 13(2)"))
                        .binds(HOME_LA, PLAN_SENT, within(weeks(20)).of(DETAINED_PERSON_KNOWN))
                        .unless(REG_13_3_OF_2015),
                duty("detained-release-review", read("CFA s.48(2)(b)"))
                        .binds(
                                RELEASE_LA,
                                RELEASE_REVIEWED,
                                undated(LimitMessage.AS_SOON_AS_REASONABLY_PRACTICABLE, RELEASED)),
                duty("detained-release-decide", read("SI 2015/62 reg 15(1)(c)"))
                        .binds(RELEASE_LA, ASSESSMENT_DECIDED, within(weeks(6)).of(KNOWN_BEFORE_RELEASE)),
                duty("detained-release-no-plan", read("SI 2015/62 reg 15(1)(b)"))
                        .binds(RELEASE_LA, PLAN_REFUSED, within(weeks(16)).of(KNOWN_BEFORE_RELEASE)),
                duty("detained-release-final-plan", read("SI 2015/62 reg 15(1)(a)"))
                        .binds(RELEASE_LA, PLAN_SENT, within(weeks(20)).of(KNOWN_BEFORE_RELEASE)),
                duty("detained-entry-decide", read("SI 2015/62 reg 15(4)(c)"))
                        .binds(HOME_LA, ASSESSMENT_DECIDED, within(weeks(6)).of(RESPONSIBLE_BEFORE_DETENTION))
                        .unless(REG_5_4_OF_2015),
                duty("detained-entry-no-plan", read("SI 2015/62 reg 15(4)(b)"))
                        .binds(HOME_LA, PLAN_REFUSED, within(weeks(16)).of(RESPONSIBLE_BEFORE_DETENTION))
                        .unless(REG_10_4_OF_2015),
                duty("detained-entry-final-plan", read("SI 2015/62 reg 15(4)(a)"))
                        .binds(HOME_LA, PLAN_SENT, within(weeks(20)).of(RESPONSIBLE_BEFORE_DETENTION))
                        .unless(REG_13_3_OF_2015));
    }
}
