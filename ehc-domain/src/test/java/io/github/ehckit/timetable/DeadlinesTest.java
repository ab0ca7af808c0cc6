package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.timetable.DeadlineStatus.DueSoon;
import io.github.ehckit.timetable.DeadlineStatus.Ended;
import io.github.ehckit.timetable.DeadlineStatus.Incalculable;
import io.github.ehckit.timetable.DeadlineStatus.Met;
import io.github.ehckit.timetable.DeadlineStatus.Missed;
import io.github.ehckit.timetable.DeadlineStatus.NoLastDay;
import io.github.ehckit.timetable.DeadlineStatus.Running;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final Timetable LAW = Timetable.england();
    private static final Milestones RECEIVED = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"));

    @Test
    void a_request_starts_its_limits_in_the_order_of_the_process() {
        assertThat(ids(LAW.deadlines(RECEIVED, on("Thu 22 May 2025"))))
                .containsExactly(
                        "consult-on-request",
                        "notice-no-plan-necessary",
                        "notice-considering-assessment",
                        "decide-whether-to-assess",
                        "decision-not-to-issue",
                        "decision-to-issue-practice",
                        "draft-plan-practice-14",
                        "draft-plan-practice-16",
                        "final-plan");
    }

    @Test
    void becoming_responsible_starts_the_same_limits() {
        Milestones responsible = Milestones.of(RESPONSIBILITY_ASSUMED, on("Wed 21 May 2025"));
        assertThat(deadline("final-plan", responsible, "Thu 22 May 2025").lastDay())
                .contains(on("Wed 8 Oct 2025"));
    }

    @Test
    void of_two_starts_the_first_governs() {
        Milestones both = RECEIVED.with(RESPONSIBILITY_ASSUMED, on("Mon 2 Jun 2025"));
        assertThat(deadline("final-plan", both, "Mon 2 Jun 2025").lastDay()).contains(on("Wed 8 Oct 2025"));
    }

    @ParameterizedTest(name = "R-009: on {0}, final-plan is {1}")
    @CsvSource(textBlock = """
            Wed 21 May 2025, 140 days left.
            Tue 23 Sep 2025, 15 days left.
            Wed 24 Sep 2025, Due soon: 14 days left.
            Tue 7 Oct 2025, Due soon: 1 day left.
            Wed 8 Oct 2025, Today is the last day.
            Thu 9 Oct 2025, 1 day late so far.
            Fri 10 Oct 2025, 2 days late so far.
            """)
    void R_042_R_043_due_today_is_not_overdue(String day, String status) {
        Deadline plan = deadline("final-plan", RECEIVED, day);
        assertThat(plan.status().message().english()).isEqualTo(status);
        assertThat(plan.status().isOverdue()).isEqualTo(status.contains("late"));
        assertThat(plan.isOpen()).isTrue();
    }

    @Test
    void what_is_done_on_the_last_day_is_met_and_a_day_later_is_missed_by_one() {
        Milestones inTime = RECEIVED.with(PLAN_SENT, on("Wed 8 Oct 2025"));
        Milestones late = RECEIVED.with(PLAN_SENT, on("Thu 9 Oct 2025"));
        assertThat(status("final-plan", inTime, "Mon 1 Dec 2025")).isEqualTo(new Met(on("Wed 8 Oct 2025")));
        assertThat(status("final-plan", late, "Mon 1 Dec 2025"))
                .isEqualTo(new Missed(1, Optional.of(on("Thu 9 Oct 2025"))));
        assertThat(deadline("final-plan", late, "Mon 1 Dec 2025").isOpen()).isFalse();
        assertThat(status("final-plan", late, "Mon 1 Dec 2025").isOverdue()).isFalse();
    }

    @Test
    void as_of_an_earlier_day_what_came_later_is_not_known() {
        Milestones later =
                RECEIVED.with(ASSESSMENT_AGREED, on("Wed 25 Jun 2025")).with(PLAN_SENT, on("Thu 9 Oct 2025"));
        assertThat(status("decide-whether-to-assess", later, "Tue 24 Jun 2025")).isEqualTo(new DueSoon(8));
        assertThat(status("decide-whether-to-assess", later, "Wed 25 Jun 2025"))
                .isEqualTo(new Met(on("Wed 25 Jun 2025")));
        assertThat(status("final-plan", later, "Wed 8 Oct 2025")).isEqualTo(new DueSoon(0));
        assertThat(LAW.deadlines(later, on("Tue 20 May 2025"))).isEmpty();
        assertThat(LAW.deadline(RuleId.of("seek-advice"), later, on("Tue 24 Jun 2025")))
                .isEmpty();
    }

    @Test
    void a_refusal_to_assess_meets_the_decision_and_ends_what_would_have_followed() {
        Milestones refused = RECEIVED.with(ASSESSMENT_REFUSED, on("Mon 30 Jun 2025"));
        assertThat(status("decide-whether-to-assess", refused, "Tue 1 Jul 2025"))
                .isEqualTo(new Met(on("Mon 30 Jun 2025")));
        for (String rule : List.of("decision-not-to-issue", "draft-plan-practice-16", "final-plan")) {
            assertThat(status(rule, refused, "Tue 1 Jul 2025")).isEqualTo(new Ended(on("Mon 30 Jun 2025")));
        }
    }

    @Test
    void what_was_already_missed_stays_missed_when_it_is_no_longer_owed() {
        Milestones closed = RECEIVED.with(CASE_CLOSED, on("Mon 20 Oct 2025"));
        assertThat(status("final-plan", closed, "Mon 1 Dec 2025"))
                .isEqualTo(new Missed(12, Optional.of(on("Mon 20 Oct 2025"))));
        Milestones withdrawn = RECEIVED.with(REQUEST_WITHDRAWN, on("Mon 2 Jun 2025"));
        assertThat(status("final-plan", withdrawn, "Mon 1 Dec 2025")).isEqualTo(new Ended(on("Mon 2 Jun 2025")));
        assertThat(status("consult-on-request", withdrawn, "Mon 1 Dec 2025"))
                .isEqualTo(new Ended(on("Mon 2 Jun 2025")));
    }

    @Test
    void an_order_runs_beside_what_was_refused_before_it() {
        Milestones ordered =
                RECEIVED.with(ASSESSMENT_REFUSED, on("Mon 30 Jun 2025")).with(ORDERED_TO_ASSESS, on("Mon 3 Nov 2025"));
        assertThat(deadline("order-assess-final-plan", ordered, "Tue 4 Nov 2025")
                        .lastDay())
                .contains(on("Mon 9 Feb 2026"));
        assertThat(status("order-assess-final-plan", ordered, "Tue 4 Nov 2025")).isEqualTo(new Running(97));
        Milestones agreed = ordered.with(ASSESSMENT_AGREED, on("Fri 14 Nov 2025"));
        assertThat(status("order-assess-notify", agreed, "Mon 1 Dec 2025")).isEqualTo(new Met(on("Fri 14 Nov 2025")));
        assertThat(status("final-plan", agreed, "Mon 1 Dec 2025")).isEqualTo(new Ended(on("Mon 30 Jun 2025")));
    }

    @Test
    void reg_42_2_what_is_agreed_at_mediation_runs_as_if_ordered() {
        Milestones agreed = Milestones.of(AGREED_TO_ASSESS, on("Mon 3 Nov 2025"));
        assertThat(ids(LAW.deadlines(agreed, on("Tue 4 Nov 2025"))))
                .containsExactly(
                        "mediation-agreement-appealable",
                        "order-assess-notify",
                        "order-assess-no-plan",
                        "order-assess-final-plan");
        assertThat(status("mediation-agreement-appealable", agreed, "Tue 4 Nov 2025"))
                .isEqualTo(new NoLastDay());
        Milestones done = agreed.with(AGREEMENT_CARRIED_OUT, on("Mon 10 Nov 2025"));
        assertThat(status("mediation-agreement-appealable", done, "Tue 11 Nov 2025"))
                .isEqualTo(new Met(on("Mon 10 Nov 2025")));
    }

    @Test
    void a_duty_is_not_met_by_what_was_done_before_it_began() {
        Milestones ordered =
                Milestones.of(AMENDED_PLAN_SENT, on("Fri 10 Jan 2025")).with(ORDERED_TO_AMEND, on("Mon 3 Nov 2025"));
        assertThat(status("order-amend-provision", ordered, "Tue 4 Nov 2025")).isEqualTo(new Running(34));
    }

    @Test
    void a_backward_limit_is_met_before_the_day_it_is_counted_from() {
        Milestones meeting = Milestones.of(REVIEW_MEETING_SET, on("Fri 20 Mar 2026"));
        assertThat(status("review-invitation", meeting, "Mon 2 Mar 2026")).isEqualTo(new DueSoon(4));
        assertThat(status("review-invitation", meeting.with(REVIEW_INVITED, on("Fri 6 Mar 2026")), "Fri 20 Mar 2026"))
                .isEqualTo(new Met(on("Fri 6 Mar 2026")));
        assertThat(status("review-invitation", meeting.with(REVIEW_INVITED, on("Sat 7 Mar 2026")), "Fri 20 Mar 2026"))
                .isEqualTo(new Missed(1, Optional.of(on("Sat 7 Mar 2026"))));
    }

    @Test
    void a_window_that_has_passed_is_closed_and_nobody_is_late() {
        Milestones served = Milestones.of(DRAFT_PLAN_SERVED, on("Fri 1 May 2026"));
        assertThat(status("draft-representations", served, "Fri 15 May 2026")).isEqualTo(new DueSoon(0));
        assertThat(status("draft-representations", served, "Sat 16 May 2026"))
                .isEqualTo(new Ended(on("Fri 15 May 2026")));
        assertThat(deadline("draft-representations", served, "Sat 16 May 2026").isOpen())
                .isFalse();
        assertThat(status(
                        "draft-representations",
                        served.with(DRAFT_PLAN_ANSWERED, on("Mon 11 May 2026")),
                        "Sat 16 May 2026"))
                .isEqualTo(new Met(on("Mon 11 May 2026")));
    }

    @Test
    void P14_a_last_day_beyond_the_published_bank_holidays_is_not_guessed() {
        Milestones late = Milestones.of(DISCLOSURE_ASKED, on("Fri 22 Dec 2028"));
        Deadline disclosure = deadline("disclose-plan-higher-education", late, "Fri 22 Dec 2028");
        assertThat(disclosure.lastDay()).isEmpty();
        assertThat(disclosure.workBy()).isEmpty();
        assertThat(disclosure.strictLastDay()).isEmpty();
        assertThat(disclosure.isOpen()).isTrue();
        assertThat(disclosure.status()).isInstanceOf(Incalculable.class);
        assertThat(disclosure.sentence())
                .endsWith(
                        " The working days are known from Sunday 1 January 2012 to Sunday 31 December 2028. The count from "
                                + "Friday 22 December 2028 needs a day outside. Add newer bank holidays, or check the date.");
        assertThat(disclosure.messages(Register.FAMILY).getLast().english())
                .isEqualTo("We cannot work out this date yet. Ask the case co-ordinator.");
    }

    @Test
    void a_rule_that_was_not_in_force_on_the_day_of_its_start_gives_no_deadline() {
        Milestones conceded = Milestones.of(CONCEDED_CONTENTS, on("Sun 22 Mar 2015"));
        assertThat(ids(LAW.deadlines(conceded, on("Mon 23 Mar 2015")))).containsExactly("unopposed-contents-2014");
        Milestones later = Milestones.of(CONCEDED_CONTENTS, on("Mon 23 Mar 2015"));
        assertThat(ids(LAW.deadlines(later, on("Mon 23 Mar 2015")))).containsExactly("unopposed-contents");
    }

    @Test
    void a_day_to_work_by_is_offered_beside_a_limit_that_ends_on_a_weekend() {
        Deadline christmas =
                deadline("final-plan", Milestones.of(REQUEST_RECEIVED, on("Thu 7 Aug 2025")), "Thu 7 Aug 2025");
        assertThat(christmas.lastDay()).contains(on("Thu 25 Dec 2025"));
        assertThat(christmas.workBy()).contains(on("Wed 24 Dec 2025"));
        Deadline wednesday = deadline("final-plan", RECEIVED, "Wed 21 May 2025");
        assertThat(wednesday.workBy()).isEqualTo(wednesday.lastDay());
    }

    @Test
    void the_strict_last_day_is_offered_beside_that_of_practice() {
        Deadline transfer =
                deadline("phase-transfer-other", Milestones.of(PHASE_TRANSFER, on("Tue 1 Sep 2026")), "Mon 1 Dec 2025");
        assertThat(transfer.lastDay()).contains(on("Sun 15 Feb 2026"));
        assertThat(transfer.strictLastDay()).contains(on("Sat 14 Feb 2026"));
    }

    @Test
    void a_deadline_tells_its_reason_in_one_sentence_after_the_other() {
        Deadline plan = deadline("final-plan", RECEIVED, "Mon 20 Oct 2025");
        assertThat(plan.sentence())
                .isEqualTo(
                        "Final plan, if one is issued: by Wednesday 8 October 2025. Send it to the family, the setting named and the "
                                + "integrated care board as soon as practicable. The limit is 20 weeks from receiving the request on "
                                + "Wednesday 21 May 2025 (reg 13(2); reg 14; s.39(8)/40(5)). 12 days late so far.");
        assertThat(family(plan))
                .isEqualTo(
                        "If the local authority makes a plan, it must send you the final plan by Wednesday 8 October 2025. It must do so sooner if it can. That day is 20 weeks after it received the request on Wednesday 21 May 2025. 12 days late so far.");
        assertThat(plan.why().sum().orElseThrow().english())
                .isEqualTo("Wednesday 21 May 2025 + 20 weeks = Wednesday 8 October 2025.");
        assertThat(plan.why().ruleSet()).isEqualTo(LAW.version()).contains("2026");
        assertThat(family(deadline("draft-plan-practice-16", RECEIVED, "Mon 2 Jun 2025")))
                .startsWith(
                        "If a plan is needed, the local authority plans to send you a draft by Wednesday 10 September 2025.")
                .endsWith(" 100 days left.");
        assertThat(deadline("consult-on-request", RECEIVED, "Mon 2 Jun 2025").sentence())
                .endsWith(
                        "Do so as soon as practicable after receiving the request on Wednesday 21 May 2025 (CFA 2014 s.36(4); "
                                + "Regs reg 3). Still to be done. The law sets no date.");
    }

    @Test
    void what_was_done_is_told_with_the_days_that_were_left() {
        Milestones decided = RECEIVED.with(ASSESSMENT_AGREED, on("Wed 25 Jun 2025"));
        assertThat(family(deadline("decide-whether-to-assess", decided, "Mon 7 Jul 2025")))
                .endsWith(" Done on Wednesday 25 June 2025, 7 days early.");
        Milestones lastDay = RECEIVED.with(ASSESSMENT_AGREED, on("Wed 2 Jul 2025"));
        assertThat(family(deadline("decide-whether-to-assess", lastDay, "Mon 7 Jul 2025")))
                .endsWith(" Done on Wednesday 2 July 2025.");
        Milestones late = RECEIVED.with(ASSESSMENT_AGREED, on("Thu 3 Jul 2025"));
        assertThat(family(deadline("decide-whether-to-assess", late, "Mon 7 Jul 2025")))
                .endsWith(" 1 day late when it was done, or was no longer due, on Thursday 3 July 2025.");
    }

    @Test
    void a_last_day_that_is_no_working_day_names_the_working_day_before_it() {
        Milestones facts = Milestones.of(REQUEST_RECEIVED, on("Mon 5 Jan 2026"));
        Deadline plan = deadline("final-plan", facts, "Mon 5 Jan 2026");
        assertThat(plan.messages(Register.FAMILY).getLast().english())
                .isEqualTo(
                        "Monday 25 May 2026 is not a working day, so the local authority may act by Friday 22 May 2026. The time limit stays Monday 25 May 2026.");
        assertThat(plan.messages(Register.PARTY).getLast().english()).endsWith(" Plan for Friday 22 May 2026.");
        assertThat(plan.sentence()).endsWith(" Work to Friday 22 May 2026; the time limit does not move.");
        assertThat(deadline("final-plan", facts, "Tue 26 May 2026").sentence()).doesNotContain("working day");
        Milestones served = Milestones.of(DRAFT_PLAN_SERVED, on("Sat 2 May 2026"));
        assertThat(family(deadline("draft-representations", served, "Mon 4 May 2026")))
                .endsWith(" Saturday 16 May 2026 is not a working day. Act by Friday 15 May 2026.");
        Milestones assessed = Milestones.of(PREVIOUS_ASSESSMENT, on("Sun 2 Nov 2025"));
        assertThat(family(deadline("reassess-bar", assessed, "Mon 3 Nov 2025"))).doesNotContain("working day");
    }

    @Test
    void windows_guidance_and_other_limits_say_what_they_are() {
        assertThat(sentence("draft-representations", DRAFT_PLAN_SERVED, "Fri 1 May 2026"))
                .startsWith("Until Friday 15 May 2026 at least, you can comment on the draft plan.")
                .endsWith(" Due soon: 14 days left.");
        assertThat(sentence("school-consultation-response", SETTING_CONSULTED, "Fri 1 May 2026"))
                .contains(" the education setting should reply ");
        assertThat(sentence("review-invitation", REVIEW_MEETING_SET, "Fri 20 Mar 2026"))
                .startsWith("By Friday 6 March 2026 ")
                .contains(" at least 2 weeks before the meeting on Friday 20 March 2026.");
        assertThat(sentence("order-cease", APPEAL_AGAINST_CEASING_DISMISSED, "Fri 1 May 2026"))
                .startsWith("On Friday 1 May 2026 the local authority must end the plan");
        assertThat(sum("review-invitation", REVIEW_MEETING_SET, "Fri 20 Mar 2026"))
                .isEqualTo("Friday 20 March 2026 - 2 weeks = Friday 6 March 2026.");
        assertThat(sum("phase-transfer-other", PHASE_TRANSFER, "Tue 1 Sep 2026"))
                .isEqualTo("The year of Tuesday 1 September 2026 gives Sunday 15 February 2026.");
        assertThat(sum("order-cease", APPEAL_AGAINST_CEASING_DISMISSED, "Fri 1 May 2026"))
                .isEqualTo("The day itself, Friday 1 May 2026.");
        assertThat(sum("recommendation-health", HEALTH_RECOMMENDED, "Fri 1 May 2026"))
                .isEqualTo("5 weeks beginning with Friday 1 May 2026: last day Thursday 4 June 2026.");
    }

    @Test
    void a_sum_of_more_than_one_step_is_told_to_officers() {
        assertThat(deadline(
                                "appeal-from-notice",
                                Milestones.of(APPEALABLE_NOTICE_SENT, on("Mon 15 Jun 2026")),
                                "Mon 15 Jun 2026")
                        .sentence())
                .contains(
                        " Monday 15 June 2026 + 2 months = Saturday 15 August 2026, rolled forward to Tuesday 1 September");
    }

    @Test
    void the_time_for_appeal_ends_with_the_later_of_notice_and_certificate() {
        Milestones notice = Milestones.of(APPEALABLE_NOTICE_SENT, on("Wed 1 Oct 2025"));
        assertThat(LAW.appealEnds(notice).orElseThrow()).isEqualTo(on("Mon 1 Dec 2025"));
        assertThat(LAW.appealEnds(notice.with(CERTIFICATE_ISSUED, on("Thu 16 Oct 2025")))
                        .orElseThrow())
                .isEqualTo(on("Mon 1 Dec 2025"));
        assertThat(LAW.appealEnds(notice.with(CERTIFICATE_ISSUED, on("Sat 29 Nov 2025")))
                        .orElseThrow())
                .isEqualTo(on("Fri 2 Jan 2026"));
        assertThat(CountingConventionTest.refusal(LAW.appealEnds(Milestones.none()))
                        .sentence())
                .isEqualTo("Enter the date of sending the written notice of the decision.");
    }

    static List<String> ids(List<Deadline> deadlines) {
        return deadlines.stream().map(deadline -> deadline.rule().id().value()).toList();
    }

    private static String sentence(String rule, Milestone start, String day) {
        return family(deadline(rule, Milestones.of(start, on(day)), day));
    }

    private static String sum(String rule, Milestone start, String day) {
        return deadline(rule, Milestones.of(start, on(day)), day)
                .why()
                .sum()
                .orElseThrow()
                .english();
    }

    private static String family(Deadline deadline) {
        return Sentences.of(deadline.messages(Register.FAMILY));
    }

    private static DeadlineStatus status(String rule, Milestones facts, String asOf) {
        return deadline(rule, facts, asOf).status();
    }

    private static Deadline deadline(String rule, Milestones facts, String asOf) {
        LocalDate day = on(asOf);
        return LAW.deadline(RuleId.of(rule), facts, day).orElseThrow();
    }
}
