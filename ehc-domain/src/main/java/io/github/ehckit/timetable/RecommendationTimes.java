package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for recommendations of the Tribunal on health and social care (SI 2017/1306). */
final class RecommendationTimes {
    private RecommendationTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("recommendation-health", read("SI 2017/1306 reg 6(3)"))
                        .binds(ICB, HEALTH_ANSWERED, within(weeks(5)).beginningWith(HEALTH_RECOMMENDED))
                        .unless(REG_6_4_OF_2017),
                duty("recommendation-health-to-sos", read("SI 2017/1306 reg 6(6)"))
                        .binds(LA, HEALTH_ANSWER_COPIED, within(weeks(1)).beginningWith(HEALTH_ANSWER_RECEIVED)),
                duty("recommendation-social-care", read("SI 2017/1306 reg 7(1)"))
                        .binds(LA, SOCIAL_CARE_ANSWERED, within(weeks(5)).beginningWith(SOCIAL_CARE_RECOMMENDED))
                        .unless(REG_7_2_OF_2017),
                duty("recommendation-to-sos", read("SI 2017/1306 reg 7(4)"))
                        .binds(LA, SOCIAL_CARE_ANSWER_COPIED, within(weeks(1)).beginningWith(SOCIAL_CARE_ANSWERED)));
    }
}
