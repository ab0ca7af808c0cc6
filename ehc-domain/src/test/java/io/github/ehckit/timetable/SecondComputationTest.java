package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Milestone.CEASE_NOTIFIED;
import static io.github.ehckit.timetable.Milestone.CERTIFICATE_ISSUED;
import static io.github.ehckit.timetable.Milestone.PLAN_MADE_OR_REVIEWED;
import static io.github.ehckit.timetable.Milestone.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** P14: two computations that share nothing agree for every rule and every day from 1 September 2014 to 31 December 2040. */
class SecondComputationTest {
    private static final long FIRST = SecondComputation.days(2014, 9, 1);
    private static final long LAST = SecondComputation.days(2040, 12, 31);
    /** Days from the first date of a rule to its second. */
    private static final List<Integer> APART = List.of(-400, -365, -92, -31, -1, 0, 1, 30, 61, 273, 366);

    private static final Timetable LAW = Timetable.england();

    @Test
    void P14_every_rule_and_every_day_give_the_same_last_day_twice() {
        List<String> differences = new ArrayList<>();
        List<Map<String, String>> lines = Csv.read("rules.csv");
        for (Map<String, String> line : lines) {
            RuleId rule = RuleId.of(line.get("id"));
            for (long day = FIRST; day <= LAST; day++) {
                OptionalLong second = SecondComputation.lastDay(line, day);
                OptionalLong first = ours(rule, day);
                if (!first.equals(second)) {
                    differences.add(rule + " from " + LocalDate.ofEpochDay(day) + ": " + first + " or " + second);
                }
            }
        }
        assertThat(lines).hasSize(107);
        assertThat(LAST - FIRST + 1).as("days").isEqualTo(9_619);
        assertThat(differences).isEmpty();
    }

    @Test
    void P14_the_rules_of_two_dates_give_the_same_last_day_twice_however_far_they_lie_apart() {
        List<String> differences = new ArrayList<>();
        for (long day = FIRST; day <= LAST; day++) {
            for (int apart : APART) {
                long other = day + apart;
                OptionalLong review = ours("transfer-review", PLAN_MADE_OR_REVIEWED, day, TRANSFER, other);
                if (!review.equals(SecondComputation.transferReview(day, other))) {
                    differences.add("transfer-review: " + day + ", " + other);
                }
                OptionalLong kept =
                        ours("cease-maintain-pending-appeal", CEASE_NOTIFIED, day, CERTIFICATE_ISSUED, other);
                if (!kept.equals(SecondComputation.keptForAppeal(day, other))) {
                    differences.add("cease-maintain-pending-appeal: " + day + ", " + other);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void P14_days_on_which_a_school_is_open_are_counted_the_same_twice() {
        WorkingDays open = WorkingDays.of(
                "days on which the school is open",
                LocalDate.ofEpochDay(FIRST),
                LocalDate.ofEpochDay(LAST + 60),
                day -> SecondComputation.isOpen(day.toEpochDay()));
        Timetable informed = LAW.countedBy(LAW.counting().withInstitutionDays(open));
        List<Long> differences = new ArrayList<>();
        for (long day = FIRST; day <= LAST; day++) {
            Outcome<LocalDate> ours = informed.lastDay(RuleId.of("special-school-stay"), LocalDate.ofEpochDay(day));
            if (!counted(ours).equals(OptionalLong.of(SecondComputation.tenthOpenDay(day)))) {
                differences.add(day);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static OptionalLong ours(String rule, Milestone one, long day, Milestone other, long otherDay) {
        Milestones facts = Milestones.of(one, LocalDate.ofEpochDay(day)).with(other, LocalDate.ofEpochDay(otherDay));
        return counted(LAW.rules(RuleId.of(rule)).getFirst().lastDay(facts, LAW.counting()));
    }

    private static OptionalLong ours(RuleId rule, long day) {
        return counted(LAW.lastDay(rule, LocalDate.ofEpochDay(day)));
    }

    private static OptionalLong counted(Outcome<LocalDate> outcome) {
        return switch (outcome) {
            case Outcome.Done<LocalDate>(var last, var notices) -> OptionalLong.of(last.toEpochDay());
            case Outcome.Refused<LocalDate>(var reasons) -> OptionalLong.empty();
        };
    }
}
