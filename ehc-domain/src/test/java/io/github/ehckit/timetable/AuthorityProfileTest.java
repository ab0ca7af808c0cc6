package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.TimeLimit.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityProfileTest {
    private static final Timetable LAW = Timetable.england();
    private static final RuleId PLAN = RuleId.of("final-plan");

    @Test
    void twenty_two_weeks_are_refused_with_the_citation() {
        Refusal later = refusal("final-plan", within(weeks(22)).of(REQUEST));
        assertThat(later.code()).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(later.toString())
                .isEqualTo(
                        "final-plan: Counted from Monday 1 January 2024, your own date is later than in law. The law says: "
                                + "within 20 weeks of receiving the request or becoming responsible for the child or young "
                                + "person. Choose a shorter time. [reg 13(2); reg 14; s.39(8)/40(5), NOT_PERMITTED]");
    }

    @Test
    void earlier_days_in_any_unit_are_the_council_s_to_set() {
        assertThat(accepted("final-plan", within(weeks(18)).of(REQUEST))).isTrue();
        assertThat(accepted("final-plan", within(weeks(20)).of(REQUEST))).isTrue();
        assertThat(accepted("final-plan", within(days(140)).of(REQUEST))).isTrue();
        assertThat(accepted("final-plan", within(months(4)).of(REQUEST))).isTrue();
        assertThat(accepted("review-invitation", atLeast(weeks(3)).before(REVIEW_MEETING_SET)))
                .isTrue();
        assertThat(accepted(
                        "phase-transfer-other",
                        before(java.time.Month.FEBRUARY, 1).ofTheYearOf(PHASE_TRANSFER)))
                .isTrue();
        assertThat(accepted("consult-on-request", within(days(3)).of(REQUEST))).isTrue();
    }

    @Test
    void a_later_day_than_the_law_s_that_nobody_checked_is_not_shown() {
        assertThat(planWithin(22).authorityDay()).isEmpty();
        assertThat(planWithin(20).authorityDay()).contains(on("Wed 8 Oct 2025"));
        assertThat(planWithin(18).authorityDay()).contains(on("Wed 24 Sep 2025"));
        assertThat(planWithin(22).lastDay()).contains(on("Wed 8 Oct 2025"));
    }

    private static Deadline planWithin(int weeks) {
        AuthorityProfile own =
                new AuthorityProfile(Map.of(PLAN, within(weeks(weeks)).of(REQUEST)), 14, Map.of());
        return LAW.forAuthority(own)
                .deadline(PLAN, Milestones.of(REQUEST, on("Wed 21 May 2025")), on("Wed 21 May 2025"))
                .orElseThrow();
    }

    @Test
    void a_limit_that_is_later_on_some_day_of_the_calendar_is_refused() {
        assertThat(accepted("final-plan", within(days(141)).of(REQUEST))).isFalse();
        assertThat(accepted("final-plan", within(months(5)).of(REQUEST))).isFalse();
        assertThat(accepted("review-invitation", atLeast(weeks(1)).before(REVIEW_MEETING_SET)))
                .isFalse();
        assertThat(accepted("contact-mediation-adviser", within(months(1)).of(APPEALABLE_NOTICE_SENT)))
                .isFalse();
        assertThat(refusal("direct-payment-first-review", within(days(91)).of(DIRECT_PAYMENT_MADE))
                        .sentence())
                .as("three months from 31 January end on 30 April, 90 days on in a leap year")
                .startsWith("Counted from Wednesday 31 January 2024, your own date is later than in law.");
    }

    @Test
    void another_start_another_s_time_and_an_unknown_rule_are_refused_all_at_once() {
        Map<RuleId, TimeLimit> own = Map.of(
                PLAN,
                within(weeks(18)).of(PLAN_AGREED),
                RuleId.of("draft-representations"),
                atLeast(days(20)).beginningWith(DRAFT_PLAN_SERVED),
                RuleId.of("final-plans"),
                within(weeks(18)).of(REQUEST),
                RuleId.of("unopposed-contents-2014"),
                within(weeks(3)).of(CONCEDED_CONTENTS),
                RuleId.of("transfer-review"),
                laterOf(
                        within(months(24)).beginningWith(PLAN_MADE_OR_REVIEWED),
                        within(months(3)).beginningWith(TRANSFER)));
        Outcome<AuthorityProfile> checked = new AuthorityProfile(own, 14, Map.of()).checkedAgainst(LAW);
        assertThat(((Outcome.Refused<AuthorityProfile>) checked).reasons())
                .extracting(Refusal::toString)
                .containsExactly(
                        "draft-representations: This time belongs to the parent or young person. Remove your own date for it. "
                                + "[reg 13(1)(a), NOT_PERMITTED]",
                        "final-plan: Your own date must be counted from the same event as in law. Change it to count from this: "
                                + "receiving the request or becoming responsible for the child or young person. [reg 13(2); reg "
                                + "14; s.39(8)/40(5), NOT_PERMITTED]",
                        "final-plans: No time limit in force has the name final-plans. Choose a name from docs/statute-map.md. "
                                + "[R-070, NOT_FOUND]",
                        "transfer-review: The law counts this time limit from two dates. Remove your own date for it. [reg "
                                + "15(5), NOT_PERMITTED]",
                        "unopposed-contents-2014: No time limit in force has the name unopposed-contents-2014. Choose a name "
                                + "from docs/statute-map.md. [R-070, NOT_FOUND]");
    }

    @Test
    void where_there_is_only_practice_the_council_may_set_any_day() {
        assertThat(accepted("draft-plan-practice-16", within(weeks(17)).of(REQUEST)))
                .isTrue();
        assertThat(accepted("school-consultation-response", within(days(16)).of(SETTING_CONSULTED)))
                .isFalse();
    }

    @Test
    void the_council_s_day_stands_beside_that_of_the_law_and_never_in_its_place() {
        AuthorityProfile profile = new AuthorityProfile(
                Map.of(
                        PLAN,
                        within(weeks(18)).of(REQUEST),
                        RuleId.of("consult-on-request"),
                        within(workingDays(3)).of(REQUEST)),
                14,
                Map.of());
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"));
        Deadline plan = LAW.forAuthority(profile.checkedAgainst(LAW).orElseThrow())
                .deadline(PLAN, facts, on("Thu 22 May 2025"))
                .orElseThrow();
        assertThat(plan.authorityDay()).contains(on("Wed 24 Sep 2025"));
        assertThat(plan.lastDay()).contains(on("Wed 8 Oct 2025"));
        assertThat(LAW.deadline(PLAN, facts, on("Thu 22 May 2025"))
                        .orElseThrow()
                        .authorityDay())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: advice due on Wed 8 Apr 2026 is {1}")
    @CsvSource(textBlock = """
            Fri 27 Mar 2026, DUE
            Sun 29 Mar 2026, DUE
            Mon 30 Mar 2026, DUE_SOON
            Wed 8 Apr 2026, DUE_SOON
            Thu 9 Apr 2026, OVERDUE
            """)
    void R_042_and_A_08_advice_is_due_soon_five_working_days_before_without_the_bank_holidays(
            String day, DueStatus status) {
        Milestones asked = Milestones.of(Milestone.ADVICE_REQUESTED, on("Wed 25 Feb 2026"));
        assertThat(due(LAW, "advice-reply", asked, day)).isEqualTo(status);
        assertThat(due(LAW, "advice-reply", asked.with(Milestone.ADVICE_GIVEN, on("Fri 27 Feb 2026")), day))
                .isEqualTo(DueStatus.NOT_DUE);
    }

    @ParameterizedTest(name = "{0}: a plan due on Wed 8 Oct 2025 is {1}")
    @CsvSource(textBlock = """
            Tue 23 Sep 2025, DUE
            Wed 24 Sep 2025, DUE_SOON
            Wed 8 Oct 2025, DUE_SOON
            Thu 9 Oct 2025, OVERDUE
            """)
    void R_043_and_A_08_what_the_authority_owes_is_due_soon_ten_working_days_before(String day, DueStatus status) {
        assertThat(due(LAW, "final-plan", Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025")), day))
                .isEqualTo(status);
    }

    @Test
    void A_08_an_authority_may_be_warned_on_the_last_day_alone_or_far_ahead_also_where_the_calendar_ends() {
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"));
        Timetable late = LAW.forAuthority(new AuthorityProfile(Map.of(), 0, Map.of()));
        assertThat(due(late, "final-plan", facts, "Tue 7 Oct 2025")).isEqualTo(DueStatus.DUE);
        assertThat(due(late, "final-plan", facts, "Wed 8 Oct 2025")).isEqualTo(DueStatus.DUE_SOON);
        Timetable early = LAW.forAuthority(new AuthorityProfile(Map.of(), 100_000, Map.of()));
        assertThat(due(early, "final-plan", facts, "Wed 21 May 2025")).isEqualTo(DueStatus.DUE_SOON);
    }

    private static DueStatus due(Timetable law, String rule, Milestones facts, String day) {
        return law.deadline(RuleId.of(rule), facts, on(day))
                .orElseThrow()
                .status()
                .due();
    }

    @Test
    void R_042_the_council_sets_how_many_days_ahead_it_is_warned_for_all_and_for_single_rules() {
        AuthorityProfile profile = new AuthorityProfile(Map.of(), 7, Map.of(PLAN, 28));
        assertThat(profile.warningDays(PLAN)).isEqualTo(28);
        assertThat(profile.warningDays(RuleId.of("advice-reply"))).isEqualTo(7);
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"));
        assertThat(LAW.forAuthority(profile)
                        .deadline(PLAN, facts, on("Wed 10 Sep 2025"))
                        .orElseThrow()
                        .status())
                .as("28 working days before the last day is Thu 28 Aug 2025")
                .isEqualTo(new DeadlineStatus.DueSoon(28));
        assertThat(LAW.deadline(PLAN, facts, on("Wed 10 Sep 2025"))
                        .orElseThrow()
                        .status())
                .isEqualTo(new DeadlineStatus.Running(28));
    }

    @Test
    void a_day_of_the_council_that_cannot_be_told_is_left_out() {
        AuthorityProfile profile =
                new AuthorityProfile(Map.of(PLAN, within(workingDays(5)).of(REQUEST)), 14, Map.of());
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Mon 1 Jan 2029"));
        Optional<Deadline> plan = LAW.forAuthority(profile).deadline(PLAN, facts, on("Mon 1 Jan 2029"));
        assertThat(plan.orElseThrow().authorityDay()).isEmpty();
        assertThat(plan.orElseThrow().lastDay()).isPresent();
    }

    private static boolean accepted(String rule, TimeLimit own) {
        return profile(rule, own).checkedAgainst(LAW) instanceof Outcome.Done<AuthorityProfile>;
    }

    private static Refusal refusal(String rule, TimeLimit own) {
        List<Refusal> reasons =
                ((Outcome.Refused<AuthorityProfile>) profile(rule, own).checkedAgainst(LAW)).reasons();
        assertThat(reasons).hasSize(1);
        return reasons.getFirst();
    }

    private static AuthorityProfile profile(String rule, TimeLimit own) {
        return new AuthorityProfile(Map.of(RuleId.of(rule), own), 14, Map.of());
    }
}
