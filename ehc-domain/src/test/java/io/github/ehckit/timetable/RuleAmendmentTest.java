package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Citation.read;
import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.DutyHolder.LA;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.StatutoryRule.duty;
import static io.github.ehckit.timetable.TimeLimit.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reform is rows with dates; old cases keep the rows of their day. */
class RuleAmendmentTest {
    private static final LocalDate REFORM = on("Sat 1 Sep 2029");
    private static final RuleId PLAN = RuleId.of("final-plan");
    private static final StatutoryRule LONGER = duty("final-plan", read("reg 13(2) as amended"))
            .binds(LA, PLAN_SENT, within(weeks(24)).of(REQUEST))
            .from(REFORM);
    private static final StatutoryRule NEW = duty("support-plan", read("reg 99"))
            .binds(LA, CONSIDERATION_NOTIFIED, within(days(10)).of(REQUEST))
            .from(REFORM);
    private static final Timetable REFORMED = Timetable.england().reformed("England 2029", LONGER, NEW);

    @Test
    void a_limit_is_judged_by_the_row_of_the_day_on_which_it_began() {
        assertThat(REFORMED.lastDay(PLAN, on("Fri 31 Aug 2029")).orElseThrow()).isEqualTo(on("Fri 18 Jan 2030"));
        assertThat(REFORMED.lastDay(PLAN, REFORM).orElseThrow()).isEqualTo(on("Sat 16 Feb 2030"));
        assertThat(Timetable.england().lastDay(PLAN, REFORM).orElseThrow()).isEqualTo(on("Sat 19 Jan 2030"));
    }

    @Test
    void a_window_of_a_case_is_judged_by_the_row_of_the_day_on_which_it_began() {
        RuleId window = RuleId.of("appeal-from-notice");
        StatutoryRule amended = Timetable.england().rules(window).getFirst().from(on("Sat 1 Aug 2026"));
        Timetable reformed = Timetable.england().reformed("England 2026", amended);
        for (LocalDate told : List.of(on("Fri 31 Jul 2026"), on("Mon 3 Aug 2026"))) {
            Milestones facts = Milestones.of(APPEALABLE_NOTICE_SENT, told);
            assertThat(reformed.lastDay(window, facts)).isEqualTo(reformed.lastDay(window, told));
            assertThat(reformed.appealEnds(facts)).isEqualTo(Timetable.england().appealEnds(facts));
        }
        assertThat(reformed.appealEnds(Milestones.of(APPEALABLE_NOTICE_SENT, on("Mon 3 Aug 2026")))
                        .orElseThrow())
                .isEqualTo(on("Mon 5 Oct 2026"));
    }

    @Test
    void the_version_of_the_rules_is_part_of_each_answer() {
        Deadline plan =
                REFORMED.deadline(PLAN, Milestones.of(REQUEST, REFORM), REFORM).orElseThrow();
        assertThat(plan.why().ruleSet()).isEqualTo("England 2029").isEqualTo(REFORMED.version());
        assertThat(plan.rule()).isEqualTo(LONGER);
        assertThat(plan.sentence())
                .contains("24 weeks from the start on Saturday 1 September 2029", "(reg 13(2) as amended)");
    }

    @Test
    void the_row_that_is_replaced_ends_on_the_day_before_and_the_new_one_stands_behind_it() {
        List<StatutoryRule> rows = REFORMED.rules(PLAN);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().inForce()).hasToString("from Monday 1 September 2014 to Friday 31 August 2029");
        assertThat(rows.getLast().inForce()).hasToString("from Saturday 1 September 2029");
        assertThat(REFORMED.rules().indexOf(rows.getLast()))
                .isEqualTo(REFORMED.rules().indexOf(rows.getFirst()) + 1);
        assertThat(REFORMED.rules()).hasSize(109).endsWith(NEW);
    }

    @Test
    void a_row_that_is_replaced_from_its_first_day_is_gone() {
        StatutoryRule corrected = LONGER.from(on("Mon 1 Sep 2014"));
        Timetable other = Timetable.england().reformed("corrected", corrected);
        assertThat(other.rules(PLAN)).containsExactly(corrected);
        assertThat(other.lastDay(PLAN, on("Mon 1 Sep 2014"))).isEqualTo(Outcome.done(on("Mon 16 Feb 2015")));
    }

    @Test
    void a_reform_may_change_a_rule_twice() {
        StatutoryRule again = LONGER.from(on("Sun 1 Sep 2030"));
        Timetable atOnce = Timetable.england().reformed("twice", LONGER, again);
        Timetable oneByOne = REFORMED.reformed("twice", again);
        assertThat(atOnce.rules(PLAN)).isEqualTo(oneByOne.rules(PLAN));
        assertThat(atOnce.rules(PLAN))
                .extracting(rule -> rule.inForce().until())
                .containsExactly(on("Fri 31 Aug 2029"), on("Sat 31 Aug 2030"), LocalDate.MAX);
    }

    @Test
    void a_row_in_force_before_another_takes_its_place_too() {
        Timetable earlier = REFORMED.reformed("earlier", LONGER.from(on("Fri 1 Sep 2028")));
        assertThat(earlier.rules(PLAN))
                .extracting(rule -> rule.inForce().from())
                .containsExactly(on("Mon 1 Sep 2014"), on("Fri 1 Sep 2028"));
        Timetable settled = earlier.reformed(
                "spent",
                LONGER.from(on("Mon 1 Sep 2014")).until(on("Sun 31 Aug 2014").plusDays(1)));
        assertThat(settled.rules(PLAN)).hasSize(1);
    }

    @Test
    void a_host_counts_the_same_rules_with_newer_bank_holidays() {
        BankHolidays newer = BankHolidays.parse(List.of(
                "# a remark",
                "",
                "valid-from,2029-01-01",
                "valid-to,2029-12-31",
                "date,name",
                "2029-03-30,Good Friday"));
        Timetable counted = REFORMED.countedBy(CountingConvention.with(newer));
        assertThat(counted.lastDay(RuleId.of("certificate-declined"), on("Thu 29 Mar 2029"))
                        .orElseThrow())
                .isEqualTo(on("Wed 4 Apr 2029"));
        assertThat(counted.version()).isEqualTo("England 2029");
    }
}
