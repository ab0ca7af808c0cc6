package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.*;
import static io.github.ehckit.timetable.DutyHolder.*;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.StatutoryRule.*;
import static io.github.ehckit.timetable.TimeLimit.*;

import java.time.LocalDate;
import java.util.List;

/** The time limit of the 2020 variation, for limits that ended from 1 May to 25 September 2020. */
final class CoronavirusTimes {
    private CoronavirusTimes() {}

    static List<StatutoryRule> rows() {
        return List.of(duty("covid-2020", secondary("SI 2020/471; reg 2A and regs 18A etc."))
                .binds(
                        ANYONE,
                        DELAYED_DUTY_DONE,
                        undated(LimitMessage.AS_SOON_AS_REASONABLY_PRACTICABLE, CORONAVIRUS_PREVENTED))
                .until(LocalDate.of(2020, 9, 25)));
    }
}
