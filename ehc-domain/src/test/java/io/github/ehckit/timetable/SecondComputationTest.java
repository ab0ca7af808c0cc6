package io.github.ehckit.timetable;

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

    private static OptionalLong ours(RuleId rule, long day) {
        return switch (LAW.lastDay(rule, LocalDate.ofEpochDay(day))) {
            case Outcome.Done<LocalDate>(var last, var notices) -> OptionalLong.of(last.toEpochDay());
            case Outcome.Refused<LocalDate>(var reasons) -> OptionalLong.empty();
        };
    }
}
