package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.util.List;

/** The time limits for a child's move to another area, and for a change of the responsible commissioning body. */
final class TransferTimes {
    private TransferTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(
                duty("transfer-plan-known", read("reg 15(2)")).binds(OLD_LA, PLAN_TRANSFERRED, onTheDayOf(MOVE)),
                duty("transfer-plan-late", read("reg 15(2)"))
                        .binds(OLD_LA, PLAN_TRANSFERRED, within(workingDays(15)).beginningWith(MOVE_LEARNT_LATE)),
                duty("transfer-notify", read("reg 15(4)"))
                        .binds(NEW_LA, TRANSFER_NOTIFIED, within(weeks(6)).of(TRANSFER)),
                duty("transfer-review", read("reg 15(5)"))
                        .binds(
                                NEW_LA,
                                TRANSFERRED_PLAN_REVIEWED,
                                laterOf(
                                        within(months(12)).beginningWith(PLAN_MADE_OR_REVIEWED),
                                        within(months(3)).beginningWith(TRANSFER))),
                duty("transfer-commissioner-notify-known", read("reg 15(7)"))
                        .binds(OLD_ICB, NEW_ICB_TOLD_OF_MOVE, onTheDayOf(MOVE_KNOWN_TO_ICB)),
                duty("transfer-commissioner-notify-late", read("reg 15(7)"))
                        .binds(
                                OLD_ICB,
                                NEW_ICB_TOLD_OF_MOVE,
                                within(workingDays(15)).beginningWith(MOVE_LEARNT_BY_OLD_ICB)),
                duty("transfer-commissioner-request", read("reg 15(8)"))
                        .binds(
                                NEW_ICB,
                                HEALTH_REVIEW_ASKED,
                                within(workingDays(15)).beginningWith(MOVE_LEARNT_BY_NEW_ICB)),
                duty("commissioner-change-notify", read("reg 16(2)"))
                        .binds(OLD_ICB, ICB_CHANGE_TOLD, within(workingDays(15)).beginningWith(ICB_CHANGE_LEARNT)),
                duty("commissioner-change-request", read("reg 16(3)"))
                        .binds(
                                NEW_ICB,
                                HEALTH_REVIEW_ASKED,
                                within(workingDays(15)).beginningWith(CHANGE_LEARNT_BY_NEW_ICB)));
    }
}
