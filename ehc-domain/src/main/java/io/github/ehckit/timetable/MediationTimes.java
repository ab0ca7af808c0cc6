package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Exemption.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for mediation: regs 32 to 42. */
final class MediationTimes {
    private MediationTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                window("contact-mediation-adviser", read("reg 33"))
                        .opensTo(FAMILY, ADVISER_CONTACTED, within(months(2)).of(APPEALABLE_NOTICE_SENT)),
                duty("certificate-declined", read("reg 34(1); s.55(4)"))
                        .binds(
                                MEDIATION_ADVISER,
                                CERTIFICATE_ISSUED,
                                within(workingDays(3)).of(MEDIATION_DECLINED)),
                duty("la-tell-commissioner", read("reg 35(2)"))
                        .binds(LA, ICB_TOLD_OF_MEDIATION, within(workingDays(3)).of(HEALTH_MEDIATION_WANTED)),
                duty("arrange-mediation-la", read("reg 36(2); reg 35(4); s.53"))
                        .binds(LA, MEDIATION_ARRANGED, within(days(30)).of(MEDIATION_WANTED)),
                duty("arrange-mediation-icb", read("reg 35(3); s.54"))
                        .binds(ICB, MEDIATION_ARRANGED, within(days(30)).of(MEDIATION_PUT_TO_ICB)),
                duty("certificate-not-arranged", read("reg 39(2)-(3)"))
                        .binds(
                                MEDIATION_ADVISER,
                                CERTIFICATE_ISSUED,
                                within(workingDays(3)).of(MEDIATION_NOT_ARRANGED)),
                duty("mediation-notice", read("reg 37(2)"))
                        .binds(
                                MEDIATION_ARRANGER,
                                MEDIATION_PLACE_NOTIFIED,
                                atLeast(workingDays(5)).before(MEDIATION_DAY)),
                duty("certificate-after-mediation", read("reg 39(1); s.55(5)"))
                        .binds(
                                MEDIATION_ADVISER,
                                CERTIFICATE_ISSUED,
                                within(workingDays(3)).of(MEDIATION_CONCLUDED)),
                duty("mediation-agreement-appealable", read("reg 42(2)"))
                        .binds(LA, AGREEMENT_CARRIED_OUT, undated(LimitMessage.AS_IF_ORDERED, AGREED_AT_MEDIATION))
                        .unless(REGS_42_5_AND_44_3),
                duty("mediation-agreement-other", read("reg 42(3)"))
                        .binds(
                                LA_OR_ICB,
                                AGREEMENT_CARRIED_OUT,
                                within(weeks(2)).of(AGREED_ON_OTHER_MATTERS))
                        .unless(REG_42_5),
                duty("icb-report-agreement", read("reg 42(4)"))
                        .binds(ICB, AGREEMENT_REPORTED, within(weeks(1)).of(AGREED_WITHOUT_THE_AUTHORITY)));
    }
}
