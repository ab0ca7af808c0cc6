package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.timetable.Circumstance.Absence;
import io.github.ehckit.timetable.Circumstance.Agreement;
import io.github.ehckit.timetable.Circumstance.Closure;
import io.github.ehckit.timetable.Circumstance.Coronavirus;
import io.github.ehckit.timetable.Circumstance.DetainedTransferOrAbsence;
import io.github.ehckit.timetable.Circumstance.Direction;
import io.github.ehckit.timetable.Circumstance.Exceptional;
import io.github.ehckit.timetable.Circumstance.MissedAppointment;
import io.github.ehckit.timetable.Circumstance.Setting;
import io.github.ehckit.timetable.DeadlineStatus.Lifted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exemptions, with the cases of the research on how they are used. */
class ExemptionsTest {
    private static final Timetable LAW = Timetable.england();
    private static final ClosureWindow SUMMER = new ClosureWindow(on("Thu 23 Jul 2026"), on("Wed 2 Sep 2026"));
    private static final Milestones RECEIVED = Milestones.of(REQUEST_RECEIVED, on("Mon 1 Jun 2026"));

    @Test
    void case_1_a_limit_that_ends_in_August_does_not_move_by_itself() {
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Wed 2 Apr 2025"));
        Deadline plan = LAW.deadline(RuleId.of("final-plan"), facts, on("Mon 1 Sep 2025"))
                .orElseThrow();
        assertThat(plan.lastDay()).contains(on("Wed 20 Aug 2025"));
        assertThat(plan.status()).isEqualTo(new DeadlineStatus.Missed(12, Optional.empty()));
    }

    @ParameterizedTest(name = "advice asked for on {0}: {1}")
    @CsvSource(textBlock = """
            Wed 15 Jul 2026, false
            Thu 16 Jul 2026, true
            Wed 26 Aug 2026, true
            Thu 27 Aug 2026, false
            """)
    void the_window_is_from_a_week_before_closing_to_a_week_before_reopening(String day, boolean caught) {
        assertThat(SUMMER.catches(on(day))).isEqualTo(caught);
        assertThat(SUMMER.opens()).isEqualTo(on("Thu 16 Jul 2026"));
        assertThat(SUMMER.closes()).isEqualTo(on("Wed 26 Aug 2026"));
    }

    @Test
    void a_closure_of_less_than_four_weeks_never_qualifies() {
        ClosureWindow easter = new ClosureWindow(on("Mon 30 Mar 2026"), on("Mon 13 Apr 2026"));
        assertThat(easter.catches(on("Tue 31 Mar 2026"))).isFalse();
        assertThat(new ClosureWindow(on("Mon 6 Jul 2026"), on("Mon 3 Aug 2026")).isLongEnough())
                .isTrue();
        assertThat(new ClosureWindow(on("Tue 7 Jul 2026"), on("Mon 3 Aug 2026")).isLongEnough())
                .isFalse();
    }

    @Test
    void a_closure_lifts_the_limits_that_name_it_and_were_made_impractical_and_no_other() {
        ExemptionClaim closure = claim(
                new Closure(Setting.SCHOOL_OR_INSTITUTION, SUMMER, on("Mon 20 Jul 2026")),
                "decision-not-to-issue",
                "notice-no-plan-necessary");
        List<Deadline> deadlines = LAW.deadlines(RECEIVED, Claims.of(closure), on("Mon 30 Nov 2026"));
        assertThat(lifted(deadlines)).containsExactly("decision-not-to-issue");
        assertThat(because("final-plan", deadlines))
                .isEqualTo(
                        "Record why this ground made it impractical to meet this time limit: closure of the school or institution for at least 4 weeks (reg 13(3)).");
        assertThat(because("notice-no-plan-necessary", deadlines))
                .isEqualTo("The law does not allow this ground for this time limit. Keep to the time limit.");
    }

    @Test
    void a_lifted_date_does_not_move_and_its_lateness_stays_visible() {
        ExemptionClaim closure = claim(
                new Closure(Setting.SCHOOL_OR_INSTITUTION, SUMMER, on("Mon 20 Jul 2026")), "decision-not-to-issue");
        Deadline open = under("decision-not-to-issue", RECEIVED, closure, "Wed 23 Sep 2026");
        assertThat(open.lastDay()).contains(on("Mon 21 Sep 2026"));
        assertThat(open.status()).isEqualTo(new Lifted(List.of(Ground.SCHOOL_CLOSURE), 2, Optional.empty()));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.status().isOverdue()).isTrue();
        assertThat(open.sentence())
                .endsWith(
                        " An exemption from this time limit applies: closure of the school or institution for at least 4 weeks (reg 10(4)). 2 days late. This is allowed, for this reason: closure of the school or institution for at "
                                + "least 4 weeks.");
        Deadline early = under("decision-not-to-issue", RECEIVED, closure, "Mon 21 Sep 2026");
        assertThat(early.status()).isEqualTo(new Lifted(List.of(Ground.SCHOOL_CLOSURE), 0, Optional.empty()));
        assertThat(early.status().isOverdue()).isFalse();
        assertThat(early.status().message().english())
                .isEqualTo(
                        "This time limit need not be met, for this reason: closure of the school or institution for at least 4 weeks. It must still be done.");
        Milestones done = RECEIVED.with(PLAN_REFUSED, on("Thu 24 Sep 2026"));
        Deadline late = under("decision-not-to-issue", done, closure, "Mon 30 Nov 2026");
        assertThat(late.status())
                .isEqualTo(new Lifted(List.of(Ground.SCHOOL_CLOSURE), 3, Optional.of(on("Thu 24 Sep 2026"))));
        assertThat(late.isOpen()).isFalse();
        assertThat(late.status().isOverdue()).isFalse();
    }

    @Test
    void what_was_met_in_time_is_met_whatever_was_claimed() {
        ExemptionClaim closure = claim(
                new Closure(Setting.SCHOOL_OR_INSTITUTION, SUMMER, on("Mon 20 Jul 2026")), "decision-not-to-issue");
        Milestones done = RECEIVED.with(PLAN_REFUSED, on("Mon 21 Sep 2026"));
        assertThat(under("decision-not-to-issue", done, closure, "Mon 30 Nov 2026")
                        .status())
                .isEqualTo(new DeadlineStatus.Met(on("Mon 21 Sep 2026")));
    }

    @Test
    void case_2_the_family_s_15_days_know_no_exemption() {
        Milestones served = Milestones.of(DRAFT_PLAN_SERVED, on("Sun 30 Aug 2026"));
        ExemptionClaim absence =
                claim(new Absence(on("Sun 9 Aug 2026"), on("Wed 30 Sep 2026")), "draft-representations");
        Deadline window = under("draft-representations", served, absence, "Mon 31 Aug 2026");
        assertThat(window.lastDay()).contains(on("Sun 13 Sep 2026"));
        assertThat(window.status()).isInstanceOf(DeadlineStatus.DueSoon.class);
    }

    @Test
    void case_3_consultation_with_a_school_is_not_excepted_by_its_closure() {
        Milestones consulted = Milestones.of(SETTING_CONSULTED, on("Mon 20 Jul 2026"));
        ExemptionClaim closure = claim(
                new Closure(Setting.SCHOOL_OR_INSTITUTION, SUMMER, on("Mon 20 Jul 2026")),
                "school-consultation-response");
        assertThat(under("school-consultation-response", consulted, closure, "Mon 31 Aug 2026")
                        .status())
                .isEqualTo(new DeadlineStatus.Missed(27, Optional.empty()));
    }

    @Test
    void case_7_advice_is_not_lifted_by_closure() {
        Milestones asked = Milestones.of(ADVICE_REQUESTED, on("Mon 20 Jul 2026"));
        ExemptionClaim closure =
                claim(new Closure(Setting.SCHOOL_OR_INSTITUTION, SUMMER, on("Mon 20 Jul 2026")), "advice-reply");
        assertThat(under("advice-reply", asked, closure, "Tue 1 Sep 2026").status())
                .isEqualTo(new DeadlineStatus.Missed(1, Optional.empty()));
    }

    @Test
    void case_8_circumstances_of_the_council_are_not_personal_and_lift_nothing_but_advice() {
        Exceptional shortage = new Exceptional(false, on("Mon 1 Jun 2026"), on("Thu 31 Dec 2026"));
        assertThat(under("final-plan", RECEIVED, claim(shortage, "final-plan"), "Mon 30 Nov 2026")
                        .status())
                .isInstanceOf(DeadlineStatus.Missed.class);
        Exceptional personal = new Exceptional(true, on("Mon 19 Oct 2026"), on("Thu 31 Dec 2026"));
        assertThat(under("final-plan", RECEIVED, claim(personal, "final-plan"), "Mon 30 Nov 2026")
                        .status())
                .isEqualTo(new Lifted(List.of(Ground.PERSONAL_CIRCUMSTANCES), 42, Optional.empty()));
    }

    @Test
    void circumstances_after_the_period_of_the_limit_do_not_lift_it() {
        Exceptional tooLate = new Exceptional(true, on("Tue 20 Oct 2026"), on("Thu 31 Dec 2026"));
        Deadline plan = under("final-plan", RECEIVED, claim(tooLate, "final-plan"), "Mon 30 Nov 2026");
        assertThat(plan.status()).isInstanceOf(DeadlineStatus.Missed.class);
        assertThat(plan.why().claims().getFirst().message().english())
                .isEqualTo(
                        "The dates do not show this ground: exceptional personal circumstances. Check them against reg 13(3).");
        Exceptional tooEarly = new Exceptional(true, on("Fri 1 May 2026"), on("Sun 31 May 2026"));
        assertThat(under("final-plan", RECEIVED, claim(tooEarly, "final-plan"), "Mon 30 Nov 2026")
                        .status())
                .isInstanceOf(DeadlineStatus.Missed.class);
    }

    @ParameterizedTest(name = "absent from {0} to {1}: lifted {2}")
    @CsvSource(textBlock = """
            Mon 3 Aug 2026, Sat 29 Aug 2026, false
            Mon 3 Aug 2026, Sun 30 Aug 2026, true
            Mon 18 May 2026, Sun 14 Jun 2026, false
            Mon 18 May 2026, Sun 28 Jun 2026, true
            Tue 29 Sep 2026, Mon 26 Oct 2026, false
            """)
    void case_11_absence_is_28_continuous_days_within_the_period(String from, String to, boolean lifts) {
        ExemptionClaim absence = claim(new Absence(on(from), on(to)), "final-plan");
        assertThat(under("final-plan", RECEIVED, absence, "Mon 30 Nov 2026").status() instanceof Lifted)
                .isEqualTo(lifts);
    }

    @Test
    void case_11_two_separate_absences_of_14_days_are_not_one_of_28() {
        Claims trips = Claims.of(
                claim(new Absence(on("Mon 6 Jul 2026"), on("Sun 19 Jul 2026")), "final-plan"),
                claim(new Absence(on("Mon 3 Aug 2026"), on("Sun 16 Aug 2026")), "final-plan"));
        assertThat(lifted(LAW.deadlines(RECEIVED, trips, on("Mon 30 Nov 2026"))))
                .isEmpty();
    }

    @Test
    void reg_44_3_two_weeks_of_absence_are_enough_after_an_order_to_assess_but_not_to_amend() {
        Milestones ordered =
                Milestones.of(ORDERED_TO_ASSESS, on("Mon 1 Jun 2026")).with(ORDERED_TO_AMEND, on("Mon 1 Jun 2026"));
        Absence fortnight = new Absence(on("Mon 1 Jun 2026"), on("Sun 14 Jun 2026"));
        ExemptionClaim absence = claim(fortnight, "order-assess-notify", "order-amend-provision");
        assertThat(lifted(LAW.deadlines(ordered, Claims.of(absence), on("Mon 30 Nov 2026"))))
                .containsExactly("order-assess-notify");
        Absence shorter = new Absence(on("Mon 1 Jun 2026"), on("Sat 13 Jun 2026"));
        assertThat(under("order-assess-notify", ordered, claim(shorter, "order-assess-notify"), "Mon 30 Nov 2026")
                        .status())
                .isInstanceOf(DeadlineStatus.Missed.class);
    }

    @Test
    void case_12_a_missed_appointment_lifts_advice_and_nothing_of_the_authority() {
        Milestones asked = RECEIVED.with(ADVICE_REQUESTED, on("Mon 1 Jun 2026"));
        ExemptionClaim missed = claim(
                new MissedAppointment(on("Mon 13 Jul 2026")), "advice-reply", "final-plan", "decide-whether-to-assess");
        assertThat(lifted(LAW.deadlines(asked, Claims.of(missed), on("Mon 30 Nov 2026"))))
                .containsExactly("advice-reply");
        ExemptionClaim after = claim(new MissedAppointment(on("Tue 14 Jul 2026")), "advice-reply");
        assertThat(under("advice-reply", asked, after, "Mon 30 Nov 2026").status())
                .isInstanceOf(DeadlineStatus.Missed.class);
    }

    @ParameterizedTest(name = "a limit that ends on {1}: lifted {2}")
    @CsvSource(textBlock = """
            Thu 12 Dec 2019, Thu 30 Apr 2020, false
            Fri 13 Dec 2019, Fri 1 May 2020, true
            Fri 8 May 2020, Fri 25 Sep 2020, true
            Sat 9 May 2020, Sat 26 Sep 2020, false
            """)
    void case_13_coronavirus_lifts_limits_that_ended_from_1_May_to_25_September_2020(
            String received, String ends, boolean lifts) {
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on(received));
        Deadline plan = under("final-plan", facts, claim(new Coronavirus(), "final-plan"), "Mon 30 Nov 2020");
        assertThat(plan.lastDay()).contains(on(ends));
        assertThat(plan.status() instanceof Lifted).isEqualTo(lifts);
    }

    @Test
    void coronavirus_is_named_by_the_duties_of_the_instruments_amended_in_2020_and_by_the_reviews() {
        Set<String> named = LAW.rules().stream()
                .filter(rule -> rule.isLiftedBy(Ground.CORONAVIRUS))
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        assertThat(named)
                .contains("final-plan", "annual-review-first", "annual-review-next", "detained-final-plan")
                .contains("recommendation-health", "direct-payment-first-review", "reassess-decision")
                .doesNotContain("appeal-from-notice", "la-appeal-response", "draft-representations", "seek-advice")
                .doesNotContain("draft-plan-practice-16", "school-consultation-response");
    }

    @Test
    void an_early_years_closure_is_another_ground_than_that_of_a_school() {
        ExemptionClaim nursery =
                claim(new Closure(Setting.EARLY_YEARS_PROVIDER, SUMMER, on("Mon 20 Jul 2026")), "final-plan");
        assertThat(under("final-plan", RECEIVED, nursery, "Mon 30 Nov 2026").status())
                .isEqualTo(new Lifted(List.of(Ground.EARLY_YEARS_CLOSURE), 42, Optional.empty()));
        Milestones detained = Milestones.of(DETAINED_PERSON_KNOWN, on("Mon 1 Jun 2026"));
        ExemptionClaim there =
                claim(new Closure(Setting.EARLY_YEARS_PROVIDER, SUMMER, on("Mon 20 Jul 2026")), "detained-final-plan");
        assertThat(under("detained-final-plan", detained, there, "Mon 30 Nov 2026")
                        .status())
                .isInstanceOf(DeadlineStatus.Missed.class);
        DetainedTransferOrAbsence moved = new DetainedTransferOrAbsence(on("Mon 1 Jun 2026"), on("Tue 2 Jun 2026"));
        assertThat(under("detained-final-plan", detained, claim(moved, "detained-final-plan"), "Mon 30 Nov 2026")
                        .status())
                .isInstanceOf(Lifted.class);
    }

    @Test
    void a_direction_lifts_orders_and_an_agreement_in_writing_what_was_agreed() {
        Milestones facts = Milestones.of(ORDERED_TO_AMEND, on("Mon 1 Jun 2026"))
                .with(AGREED_ON_OTHER_MATTERS, on("Mon 1 Jun 2026"));
        Claims claims = Claims.of(
                claim(new Direction(on("Tue 2 Jun 2026")), "order-amend-provision", "mediation-agreement-other"),
                claim(new Agreement(on("Tue 2 Jun 2026")), "order-amend-provision", "mediation-agreement-other"));
        List<Deadline> deadlines = LAW.deadlines(facts, claims, on("Mon 30 Nov 2026"));
        assertThat(lifted(deadlines)).containsExactly("mediation-agreement-other", "order-amend-provision");
        assertThat(deadlines.stream().flatMap(deadline -> deadline.why().claims().stream()))
                .extracting(ClaimFinding::lifts)
                .contains(
                        Optional.of(Ground.WRITTEN_AGREEMENT),
                        Optional.of(Ground.TRIBUNAL_DIRECTION),
                        Optional.empty());
    }

    @Test
    void reg_42_5_an_agreement_in_writing_lifts_what_was_agreed_as_if_ordered_and_not_what_was_ordered() {
        ExemptionClaim agreement = claim(new Agreement(on("Tue 2 Jun 2026")), "order-assess-final-plan");
        Milestones agreed = Milestones.of(AGREED_TO_ASSESS, on("Mon 1 Jun 2026"));
        Deadline lifted = under("order-assess-final-plan", agreed, agreement, "Mon 30 Nov 2026");
        assertThat(lifted.status()).isInstanceOf(Lifted.class);
        assertThat(lifted.why().claims().getFirst().message().english())
                .isEqualTo(
                        "An exemption from this time limit applies: another timescale agreed in writing (reg 42(5)).");
        Milestones ordered = Milestones.of(ORDERED_TO_ASSESS, on("Mon 1 Jun 2026"));
        Milestones both = ordered.with(AGREED_TO_ASSESS, on("Tue 2 Jun 2026"));
        assertThat(under("order-assess-final-plan", ordered, agreement, "Mon 30 Nov 2026")
                        .status())
                .isInstanceOf(DeadlineStatus.Missed.class);
        assertThat(under("order-assess-final-plan", both, agreement, "Mon 30 Nov 2026")
                        .status())
                .isInstanceOf(DeadlineStatus.Missed.class);
    }

    @Test
    void closures_that_overlap_are_refused_and_said_to() {
        Closure summer = new Closure(Setting.SCHOOL_OR_INSTITUTION, SUMMER, on("Mon 20 Jul 2026"));
        ClosureWindow september = new ClosureWindow(on("Tue 1 Sep 2026"), on("Tue 13 Oct 2026"));
        Closure second = new Closure(Setting.SCHOOL_OR_INSTITUTION, september, on("Mon 7 Sep 2026"));
        Outcome<Claims> outcome = Claims.checked(List.of(claim(summer, "final-plan"), claim(second, "final-plan")));
        assertThat(CountingConventionTest.refusal(outcome).sentence())
                .isEqualTo(
                        "The closures from Thursday 23 July 2026 and from Tuesday 1 September 2026 overlap. Check their dates, "
                                + "or enter them as one closure.");
        Closure nursery = new Closure(Setting.EARLY_YEARS_PROVIDER, september, on("Mon 7 Sep 2026"));
        Closure again = new Closure(Setting.SCHOOL_OR_INSTITUTION, SUMMER, on("Mon 27 Jul 2026"));
        List<ExemptionClaim> apart = List.of(claim(summer), claim(nursery), claim(again));
        assertThat(Claims.checked(apart).orElseThrow().all()).isEqualTo(apart);
        assertThat(SUMMER.overlaps(new ClosureWindow(on("Wed 2 Sep 2026"), on("Tue 13 Oct 2026"))))
                .isFalse();
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThat(CountingConventionTest.refusal(ClosureWindow.between(on("Mon 6 Jul 2026"), on("Mon 6 Jul 2026")))
                        .code())
                .isEqualTo(RefusalCode.IMPOSSIBLE_DATE);
        assertThat(ClosureWindow.between(SUMMER.firstClosed(), SUMMER.reopens()).orElseThrow())
                .isEqualTo(SUMMER);
        assertThatThrownBy(() -> new ClosureWindow(on("Mon 6 Jul 2026"), on("Mon 6 Jul 2026")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Absence(on("Tue 7 Jul 2026"), on("Mon 6 Jul 2026")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Exceptional(true, on("Tue 7 Jul 2026"), on("Mon 6 Jul 2026")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DetainedTransferOrAbsence(on("Tue 7 Jul 2026"), on("Mon 6 Jul 2026")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExemptionClaim(new Coronavirus(), Set.of(), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_claim_does_not_print_its_evidence() {
        assertThat(claim(new Coronavirus(), "final-plan")).hasToString("ExemptionClaim[Coronavirus[], [final-plan]]");
    }

    @ParameterizedTest(name = "from {0} to {1}, paused: {2}")
    @CsvSource(textBlock = """
            Mon 1 Jun 2026, Mon 19 Oct 2026, Sun 29 Nov 2026
            Mon 3 Aug 2026, Mon 14 Sep 2026, Wed 14 Oct 2026
            Mon 1 Jun 2026, Mon 27 Jul 2026, Sat 1 Aug 2026
            Mon 1 Jun 2026, Wed 22 Jul 2026, Wed 22 Jul 2026
            Wed 2 Sep 2026, Mon 19 Oct 2026, Mon 19 Oct 2026
            Mon 1 Jun 2026, Tue 1 Sep 2026, Mon 12 Oct 2026
            """)
    void a_paused_estimate_adds_the_days_of_the_closure_within_the_period(String start, String lastDay, String paused) {
        assertThat(SUMMER.pausedEstimate(on(start), on(lastDay))).isEqualTo(on(paused));
    }

    private static ExemptionClaim claim(Circumstance fact, String... impractical) {
        return new ExemptionClaim(
                fact, Arrays.stream(impractical).map(RuleId::of).collect(Collectors.toSet()), "document 12");
    }

    private static Deadline under(String rule, Milestones facts, ExemptionClaim claim, String asOf) {
        return LAW.deadlines(facts, Claims.of(claim), on(asOf)).stream()
                .filter(deadline -> deadline.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lifted(List<Deadline> deadlines) {
        return DeadlinesTest.ids(deadlines.stream()
                .filter(deadline -> deadline.status() instanceof Lifted)
                .toList());
    }

    private static String because(String rule, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.rule().id().value().equals(rule))
                .flatMap(deadline -> deadline.why().claims().stream())
                .map(finding -> finding.message().english())
                .findFirst()
                .orElseThrow();
    }
}
