package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for appeals to the Tribunal, which roll forward to its own working days. */
final class AppealTimes {
    private AppealTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                window("appeal-from-notice", read("HESC Rules r.20(1)(c)(i)"))
                        .opensTo(
                                FAMILY,
                                APPEAL_LODGED,
                                rolledForward(within(months(2)).of(APPEALABLE_NOTICE_SENT))),
                window("appeal-from-certificate", read("HESC Rules r.20(1)(c)(ii)"))
                        .opensTo(
                                FAMILY,
                                APPEAL_LODGED,
                                rolledForward(within(months(1)).of(CERTIFICATE_ISSUED))),
                window("appeal-roll-forward", secondary("HESC Rules r.12(3)(a); IPSEA FAQ"))
                        .opensTo(TRIBUNAL, APPEAL_TAKEN, rolledForward(onTheDayOf(APPEAL_TIME_ENDED))),
                duty("la-appeal-response", secondary("HESC Rules r.21; IPSEA"))
                        .binds(LA, APPEAL_ANSWERED, within(tribunalDays(30)).of(APPEAL_SERVED)));
    }
}
