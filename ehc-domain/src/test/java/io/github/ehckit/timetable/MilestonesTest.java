package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MilestonesTest {

    @Test
    void dates_are_kept_by_value() {
        Map<Milestone, LocalDate> mine = new HashMap<>(Map.of(REQUEST_RECEIVED, on("Wed 21 May 2025")));
        Milestones facts = Milestones.of(mine);
        mine.clear();
        assertThat(facts.day(REQUEST)).contains(on("Wed 21 May 2025"));
        assertThat(facts).isEqualTo(Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025")));
        assertThat(facts).hasSameHashCodeAs(Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025")));
        assertThat(facts).hasToString("{REQUEST_RECEIVED=2025-05-21}").isNotEqualTo(Milestones.none());
        assertThatThrownBy(() -> facts.days().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_date_is_added_replaced_and_taken_away_without_changing_the_others() {
        Milestones facts = Milestones.none()
                .with(REQUEST_RECEIVED, on("Wed 21 May 2025"))
                .with(ADVICE_SOUGHT, on("Wed 2 Jul 2025"))
                .with(ADVICE_SOUGHT, on("Thu 3 Jul 2025"));
        assertThat(facts.day(ADVICE_SOUGHT)).contains(on("Thu 3 Jul 2025"));
        assertThat(facts.without(ADVICE_SOUGHT)).isEqualTo(Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025")));
        assertThat(Milestones.none().knows(REQUEST)).isFalse();
        assertThat(facts.knows(REQUEST)).isTrue();
    }

    @Test
    void of_a_wider_milestone_the_first_day_counts_and_not_one_before_what_is_asked() {
        Milestones facts =
                Milestones.of(ASSESSMENT_REFUSED, on("Mon 30 Jun 2025")).with(ASSESSMENT_AGREED, on("Fri 14 Nov 2025"));
        assertThat(facts.day(ASSESSMENT_DECIDED)).contains(on("Mon 30 Jun 2025"));
        assertThat(facts.firstSince(ASSESSMENT_DECIDED, on("Mon 30 Jun 2025"))).isEqualTo(on("Mon 30 Jun 2025"));
        assertThat(facts.firstSince(ASSESSMENT_DECIDED, on("Tue 1 Jul 2025"))).isEqualTo(on("Fri 14 Nov 2025"));
        assertThat(facts.firstSince(ASSESSMENT_DECIDED, on("Sat 15 Nov 2025"))).isNull();
    }

    @Test
    void as_of_a_day_only_what_had_happened_and_what_was_set_beforehand_is_known() {
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"))
                .with(ASSESSMENT_AGREED, on("Wed 25 Jun 2025"))
                .with(REVIEW_MEETING_SET, on("Fri 20 Mar 2026"));
        assertThat(facts.asOf(on("Tue 24 Jun 2025"))).isEqualTo(facts.without(ASSESSMENT_AGREED));
        assertThat(facts.asOf(on("Wed 25 Jun 2025"))).isEqualTo(facts);
    }

    @Test
    void P14_a_decision_before_the_request_is_refused_and_every_fault_is_named() {
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"))
                .with(ASSESSMENT_AGREED, on("Tue 20 May 2025"))
                .with(PLAN_SENT, LocalDate.of(205, 10, 8));
        Outcome<Milestones> checked = facts.checked();
        assertThat(checked).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<Milestones>) checked).reasons())
                .extracting(Refusal::toString)
                .containsExactly(
                        "PLAN_SENT: The date of sending the finalised plan to the family, the setting named and the integrated "
                                + "care board must be in the years 1900 to 2199. Check the year. [R-070, IMPOSSIBLE_DATE]",
                        "ASSESSMENT_DECIDED: Tuesday 20 May 2025 is too early for notifying the decision whether to assess. The "
                                + "date of receiving the request or becoming responsible for the child or young person is "
                                + "Wednesday 21 May 2025. Check both dates. [R-070, IMPOSSIBLE_DATE]",
                        "PLAN_SENT: Tuesday 8 October 0205 is too early for sending the finalised plan to the family, the "
                                + "setting named and the integrated care board. The date of receiving the request or becoming "
                                + "responsible for the child or young person is Wednesday 21 May 2025. Check both dates. [R-070, "
                                + "IMPOSSIBLE_DATE]",
                        "PLAN_SENT: Tuesday 8 October 0205 is too early for sending the finalised plan to the family, the "
                                + "setting named and the integrated care board. The date of notifying the decision whether to "
                                + "assess is Tuesday 20 May 2025. Check both dates. [R-070, IMPOSSIBLE_DATE]");
    }

    @Test
    void dates_that_can_be_are_passed_on_and_a_shared_day_is_no_fault() {
        Milestones facts =
                Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025")).with(ASSESSMENT_AGREED, on("Wed 21 May 2025"));
        assertThat(facts.checked().orElseThrow()).isEqualTo(facts);
        assertThat(Milestones.of(PLAN_MADE, LocalDate.of(1900, 1, 1)).checked()).isInstanceOf(Outcome.Done.class);
        assertThat(Milestones.of(PLAN_MADE, LocalDate.of(1899, 12, 31)).checked())
                .isInstanceOf(Outcome.Refused.class);
        assertThat(Milestones.of(PLAN_MADE, LocalDate.of(2199, 12, 31)).checked())
                .isInstanceOf(Outcome.Done.class);
        assertThat(Milestones.of(PLAN_MADE, LocalDate.of(2200, 1, 1)).checked()).isInstanceOf(Outcome.Refused.class);
    }

    static Stream<MilestoneOrder.Order> orders() {
        return MilestoneOrder.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void P14_nothing_comes_before_what_it_follows_from(MilestoneOrder.Order order) {
        LocalDate day = on("Wed 21 May 2025");
        assertThat(order.later()).isNotEmpty().allSatisfy(later -> {
            Milestones wrong = Milestones.of(order.first(), day).with(later, day.minusDays(1));
            assertThat(CountingConventionTest.refusal(wrong.checked()).code()).isEqualTo(RefusalCode.IMPOSSIBLE_DATE);
            assertThat(wrong.with(later, day).checked()).isInstanceOf(Outcome.Done.class);
        });
    }

    @Test
    void every_turn_of_the_process_ends_what_it_says() {
        for (DutiesSuperseded.Turn turn : DutiesSuperseded.rows()) {
            for (Milestone act : turn.noMore()) {
                LocalDate day = on("Wed 21 May 2025");
                Milestones facts = Milestones.of(turn.after(), day);
                assertThat(DutiesSuperseded.of(act, facts, day))
                        .as("%s after %s", act, turn.after())
                        .isEqualTo(day);
                assertThat(DutiesSuperseded.of(act, facts, day.plusDays(1))).isNull();
            }
        }
    }

    @Test
    void of_two_turns_the_first_ends_it() {
        Milestones facts = Milestones.of(PLAN_REFUSED, on("Mon 30 Jun 2025")).with(CASE_CLOSED, on("Mon 1 Dec 2025"));
        assertThat(DutiesSuperseded.of(PLAN_SENT, facts, on("Wed 21 May 2025"))).isEqualTo(on("Mon 30 Jun 2025"));
        assertThat(DutiesSuperseded.of(PLAN_SENT, facts, on("Tue 1 Jul 2025"))).isEqualTo(on("Mon 1 Dec 2025"));
        assertThat(DutiesSuperseded.of(WILL_ASSESS_NOTIFIED, Milestones.none(), on("Tue 1 Jul 2025")))
                .isNull();
    }

    @Test
    void every_milestone_is_used_by_a_rule_or_an_ending() {
        Stream<Milestone> inRules = Timetable.england().rules().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.act()), rule.limit().starts().stream()));
        Stream<Milestone> inEndings = DutiesSuperseded.rows().stream().map(DutiesSuperseded.Turn::after);
        Stream<Milestone> inOrders = MilestoneOrder.rows().stream().flatMap(order -> order.later().stream());
        List<Milestone> used = Stream.of(inRules, inEndings, inOrders)
                .flatMap(milestones -> milestones)
                .flatMap(milestone -> milestone.kinds().stream())
                .toList();
        assertThat(Milestone.values()).allMatch(used::contains);
        assertThat(Arrays.stream(Milestone.values()).map(Milestone::english)).doesNotHaveDuplicates();
    }
}
