package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static io.github.ehckit.timetable.Span.*;
import static io.github.ehckit.timetable.TimeLimit.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingConventionTest {
    private static final Timetable LAW = Timetable.england();
    private static final CountingConvention USUAL = LAW.counting();

    @ParameterizedTest(name = "{0}: from {1}, the last day is {2}")
    @CsvSource(textBlock = """
            # weeks of: the same weekday, and no roll off a weekend or a bank holiday
            decide-whether-to-assess, Mon 5 Jan 2026, Mon 16 Feb 2026
            decision-not-to-issue, Wed 2 Apr 2025, Wed 23 Jul 2025
            final-plan, Wed 2 Apr 2025, Wed 20 Aug 2025
            final-plan, Wed 21 May 2025, Wed 8 Oct 2025
            final-plan, Sun 7 Jul 2024, Sun 24 Nov 2024
            final-plan, Thu 7 Aug 2025, Thu 25 Dec 2025
            # over a leap day, and over both changes of the clock
            decide-whether-to-assess, Mon 22 Jan 2024, Mon 4 Mar 2024
            decide-whether-to-assess, Sun 1 Mar 2026, Sun 12 Apr 2026
            decide-whether-to-assess, Sun 4 Oct 2026, Sun 15 Nov 2026
            decide-whether-to-assess, Thu 29 Feb 2024, Thu 11 Apr 2024
            # weeks beginning with: one day earlier
            recommendation-health, Tue 3 Apr 2018, Mon 7 May 2018
            recommendation-health-to-sos, Mon 2 Mar 2026, Sun 8 Mar 2026
            # days of, days beginning with
            reassess-decision, Mon 2 Mar 2026, Tue 17 Mar 2026
            arrange-mediation-la, Thu 1 Jan 2026, Sat 31 Jan 2026
            draft-representations, Fri 1 May 2026, Fri 15 May 2026
            amendment-representations, Mon 16 Feb 2026, Mon 2 Mar 2026
            # months: the corresponding date, clamped
            contact-mediation-adviser, Wed 1 Oct 2025, Mon 1 Dec 2025
            contact-mediation-adviser, Wed 31 Dec 2025, Sat 28 Feb 2026
            contact-mediation-adviser, Sun 31 Dec 2023, Thu 29 Feb 2024
            reassess-bar, Sun 31 Aug 2025, Sat 28 Feb 2026
            direct-payment-first-review, Sat 29 Nov 2025, Sat 28 Feb 2026
            # months beginning with: the day before the anniversary; of: the anniversary
            annual-review-first, Fri 14 Feb 2025, Fri 13 Feb 2026
            annual-review-first, Sat 1 Mar 2025, Sat 28 Feb 2026
            annual-review-first, Wed 1 Mar 2023, Thu 29 Feb 2024
            annual-review-first, Thu 29 Feb 2024, Thu 27 Feb 2025
            annual-review-next, Mon 1 Jan 2024, Tue 31 Dec 2024
            annual-review-after-reassessment, Fri 14 Feb 2025, Sat 14 Feb 2026
            annual-review-after-reassessment, Thu 29 Feb 2024, Fri 28 Feb 2025
            # backward
            review-invitation, Fri 20 Mar 2026, Fri 6 Mar 2026
            post16-to-post16, Tue 1 Sep 2026, Wed 1 Apr 2026
            post16-to-post16, Fri 31 Jul 2026, Sat 28 Feb 2026
            phase-review-latest-meeting, Sun 15 Feb 2026, Sun 23 Nov 2025
            phase-review-latest-meeting, Tue 31 Mar 2026, Tue 6 Jan 2026
            phase-review-latest-meeting, Sun 31 Mar 2024, Sun 7 Jan 2024
            # fixed days, by practice "by"
            phase-transfer-other, Tue 1 Sep 2026, Sun 15 Feb 2026
            phase-transfer-post16, Tue 1 Sep 2026, Tue 31 Mar 2026
            phase-transfer-2015, Tue 1 Sep 2015, Sun 31 May 2015
            # at once
            order-cease, Sat 14 Mar 2026, Sat 14 Mar 2026
            transfer-plan-known, Sun 1 Mar 2026, Sun 1 Mar 2026
            # working days of, beginning with, before; Good Friday is 3 April 2026, Easter Monday 6 April
            certificate-declined, Thu 2 Apr 2026, Thu 9 Apr 2026
            certificate-declined, Sat 4 Apr 2026, Thu 9 Apr 2026
            transfer-plan-late, Mon 2 Mar 2026, Fri 20 Mar 2026
            transfer-plan-late, Sat 28 Feb 2026, Fri 20 Mar 2026
            transfer-plan-late, Thu 2 Apr 2026, Fri 24 Apr 2026
            mediation-notice, Mon 9 Mar 2026, Mon 2 Mar 2026
            mediation-notice, Thu 9 Apr 2026, Tue 31 Mar 2026
            disclose-plan-higher-education, Fri 1 May 2026, Tue 26 May 2026
            # working days of the Tribunal: no August, nothing from 25 December to 1 January
            la-appeal-response, Mon 20 Jul 2026, Tue 29 Sep 2026
            la-appeal-response, Mon 1 Dec 2025, Tue 20 Jan 2026
            # and its roll-forward
            appeal-from-notice, Wed 1 Oct 2025, Mon 1 Dec 2025
            appeal-from-notice, Mon 15 Jun 2026, Tue 1 Sep 2026
            appeal-from-notice, Wed 29 Oct 2025, Fri 2 Jan 2026
            appeal-from-notice, Thu 14 May 2026, Tue 14 Jul 2026
            appeal-from-notice, Tue 4 Nov 2025, Mon 5 Jan 2026
            appeal-from-certificate, Sat 29 Nov 2025, Fri 2 Jan 2026
            appeal-from-certificate, Tue 29 Jul 2025, Mon 1 Sep 2025
            appeal-roll-forward, Mon 29 Dec 2025, Fri 2 Jan 2026
            """)
    void counts_time_as_the_law_does(String rule, String start, String lastDay) {
        assertThat(LAW.lastDay(RuleId.of(rule), on(start)).orElseThrow()).isEqualTo(on(lastDay));
    }

    @ParameterizedTest(name = "{0}: from {1}, strictly read, the last day is {2}")
    @CsvSource(textBlock = """
            phase-transfer-other, Tue 1 Sep 2026, Sat 14 Feb 2026
            phase-transfer-post16, Tue 1 Sep 2026, Mon 30 Mar 2026
            review-invitation, Fri 20 Mar 2026, Thu 5 Mar 2026
            mediation-notice, Mon 9 Mar 2026, Fri 27 Feb 2026
            post16-to-post16, Tue 1 Sep 2026, Wed 1 Apr 2026
            final-plan, Wed 21 May 2025, Wed 8 Oct 2025
            """)
    void doubtful_words_can_be_read_strictly(String rule, String start, String lastDay) {
        Timetable strict = LAW.countedBy(USUAL.interpretedBy(Interpretation.strict()));
        assertThat(strict.lastDay(RuleId.of(rule), on(start)).orElseThrow()).isEqualTo(on(lastDay));
    }

    @ParameterizedTest(name = "{0}: from {1}, with the trigger day counted, the last day is {2}")
    @CsvSource(textBlock = """
            final-plan, Wed 21 May 2025, Tue 7 Oct 2025
            certificate-declined, Thu 2 Apr 2026, Wed 8 Apr 2026
            draft-representations, Fri 1 May 2026, Fri 15 May 2026
            """)
    void the_trigger_day_can_be_counted(String rule, String start, String lastDay) {
        Timetable cautious = LAW.countedBy(USUAL.interpretedBy(new Interpretation(true, false, false)));
        assertThat(cautious.lastDay(RuleId.of(rule), on(start)).orElseThrow()).isEqualTo(on(lastDay));
    }

    @Test
    void reg_15_5_is_the_later_of_a_year_from_the_review_and_three_months_from_the_transfer() {
        Milestones facts = Milestones.of(PLAN_MADE_OR_REVIEWED, on("Mon 10 Mar 2025"));
        assertThat(transferReview(facts.with(TRANSFER, on("Mon 1 Sep 2025")))).isEqualTo(done("Mon 9 Mar 2026"));
        assertThat(transferReview(facts.with(TRANSFER, on("Mon 2 Feb 2026")))).isEqualTo(done("Fri 1 May 2026"));
        assertThat(refusal(transferReview(facts)).sentence()).isEqualTo("Enter the date of the transfer of the plan.");
        assertThat(refusal(LAW.lastDay(RuleId.of("transfer-review"), on("Mon 10 Mar 2025")))
                        .code())
                .isEqualTo(RefusalCode.MISSING);
        assertThat(refusal(transferReview(Milestones.none())).code()).isEqualTo(RefusalCode.MISSING);
    }

    @Test
    void s_45_4_a_plan_is_kept_until_the_later_end_of_the_time_for_appeal() {
        Milestones notice = Milestones.of(CEASE_NOTIFIED, on("Thu 1 Oct 2026"));
        Milestones certified = notice.with(CERTIFICATE_ISSUED, on("Fri 20 Nov 2026"));
        StatutoryRule keep =
                LAW.rules(RuleId.of("cease-maintain-pending-appeal")).getFirst();
        assertThat(keep.lastDay(notice, USUAL)).isEqualTo(done("Tue 1 Dec 2026"));
        assertThat(keep.lastDay(certified, USUAL)).isEqualTo(done("Mon 21 Dec 2026"));
        assertThat(keep.limit().starts()).containsExactly(CEASE_NOTIFIED, CERTIFICATE_ISSUED);
        assertThat(keep.limit().sum(certified, on("Mon 21 Dec 2026"), USUAL).english())
                .isEqualTo(
                        "Thursday 1 October 2026 + 2 months = Tuesday 1 December 2026; Friday 20 November 2026 + 1 month "
                                + "= Sunday 20 December 2026; the later is Sunday 20 December 2026, rolled forward to Monday 21 "
                                + "December 2026");
    }

    @Test
    void reg_48_days_of_an_institution_are_told_by_the_host() {
        RuleId stay = RuleId.of("special-school-stay");
        assertThat(refusal(LAW.lastDay(stay, on("Mon 2 Mar 2026"))).under()).isEqualTo("reg 48(2)");
        WorkingDays open = WorkingDays.of(
                "days on which the school is open",
                on("Mon 2 Mar 2026"),
                on("Thu 30 Apr 2026"),
                day -> day.getDayOfWeek().getValue() <= 4);
        Timetable informed = LAW.countedBy(USUAL.withInstitutionDays(open));
        assertThat(informed.lastDay(stay, on("Mon 2 Mar 2026"))).isEqualTo(done("Wed 18 Mar 2026"));
        assertThat(institutionDays(2).beginningWith(on("Mon 2 Mar 2026"), informed.counting()))
                .isEqualTo(done("Tue 3 Mar 2026"));
        assertThat(institutionDays(1).before(on("Mon 9 Mar 2026"), informed.counting()))
                .isEqualTo(done("Thu 5 Mar 2026"));
    }

    @Test
    void spans_are_counted_back_in_every_unit() {
        assertThat(days(3).before(on("Mon 2 Mar 2026"), USUAL)).isEqualTo(done("Fri 27 Feb 2026"));
        assertThat(tribunalDays(1).before(on("Tue 1 Sep 2026"), USUAL)).isEqualTo(done("Fri 31 Jul 2026"));
        assertThat(tribunalDays(2).beginningWith(on("Sat 1 Aug 2026"), USUAL)).isEqualTo(done("Wed 2 Sep 2026"));
    }

    @Test
    void P14_a_limit_without_a_last_day_in_law_gets_none() {
        Refusal none = refusal(LAW.lastDay(RuleId.of("consult-on-request"), on("Mon 2 Mar 2026")));
        assertThat(none.code()).isEqualTo(RefusalCode.MISSING);
        assertThat(none.sentence())
                .isEqualTo(
                        "The law sets no last day for this (as soon as practicable after receiving the request or becoming responsible for the child or young person). You can choose a day of your own.");
    }

    @Test
    void P14_a_trigger_before_the_rule_was_in_force_is_refused_with_its_citation() {
        Refusal early = refusal(LAW.lastDay(RuleId.of("final-plan"), on("Sun 31 Aug 2014")));
        assertThat(early.code()).isEqualTo(RefusalCode.IMPOSSIBLE_DATE);
        assertThat(early.toString())
                .isEqualTo(
                        "This rule applies from Monday 1 September 2014. It does not apply to a period that starts on Sunday "
                                + "31 August 2014. Check the date. [reg 13(2); reg 14; s.39(8)/40(5), IMPOSSIBLE_DATE]");
        assertThat(LAW.lastDay(RuleId.of("final-plan"), on("Mon 1 Sep 2014"))).isEqualTo(done("Mon 19 Jan 2015"));
    }

    @Test
    void P14_a_rule_that_does_not_exist_is_not_found() {
        assertThat(refusal(LAW.lastDay(RuleId.of("final-plan-22"), on("Mon 2 Mar 2026")))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);
    }

    @Test
    void limits_read_as_the_law_does() {
        assertThat(within(weeks(20)).of(REQUEST_RECEIVED).message().english())
                .isEqualTo("within 20 weeks of receiving the request for an assessment");
        assertThat(within(weeks(1))
                        .beginningWith(SOCIAL_CARE_ANSWERED)
                        .message()
                        .english())
                .isEqualTo("within 1 week beginning with answering the recommendation on social care in writing");
        assertThat(atLeast(days(15)).beginningWith(DRAFT_PLAN_SERVED).message().english())
                .isEqualTo("at least 15 days beginning with serving the draft plan on the parent or young person");
        assertThat(atLeast(weeks(2)).before(REVIEW_MEETING_SET).message().english())
                .isEqualTo("at least 2 weeks before the day set for the review meeting");
        assertThat(before(java.time.Month.FEBRUARY, 15)
                        .ofTheYearOf(PHASE_TRANSFER)
                        .message()
                        .english())
                .isEqualTo("before 15 February in the year of the transfer to the next phase of education");
        assertThat(immediatelyOn(ORDERED_TO_CONTINUE).message().english())
                .isEqualTo("immediately on the order to continue to maintain the plan");
        assertThat(laterOf(within(months(12)).of(PLAN_MADE), within(months(3)).of(TRANSFER))
                        .message()
                        .english())
                .isEqualTo(
                        "by the later of: within 12 months of the first making of the plan; within 3 months of the transfer "
                                + "of the plan");
        assertThat(rolledForward(within(months(2)).of(APPEALABLE_NOTICE_SENT))
                        .message()
                        .english())
                .isEqualTo(
                        "Within 2 months of sending the written notice of the decision; if that is not a working day of the "
                                + "Tribunal, on its next one");
        assertThat(within(tribunalDays(30)).of(APPEAL_SERVED).message().english())
                .isEqualTo("within 30 working days of the Tribunal of receiving the appeal from the Tribunal");
    }

    @Test
    void backward_limits_say_so() {
        assertThat(LAW.rules().stream()
                        .filter(rule -> rule.limit().runsBackward())
                        .map(rule -> rule.id().value()))
                .isEqualTo(List.of(
                        "review-termly-list",
                        "review-invitation",
                        "review-information-circulated",
                        "phase-transfer-other",
                        "phase-transfer-post16",
                        "phase-transfer-2015",
                        "post16-to-post16",
                        "phase-review-latest-meeting",
                        "mediation-notice"));
    }

    @Test
    void a_span_of_nothing_and_a_rule_without_a_name_are_faults() {
        assertThatThrownBy(() -> weeks(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleId.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleId.of("Final plan")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InForce(on("Tue 3 Mar 2026"), on("Mon 2 Mar 2026")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Outcome<LocalDate> transferReview(Milestones facts) {
        return LAW.rules(RuleId.of("transfer-review")).getFirst().lastDay(facts, USUAL);
    }

    private static Outcome<LocalDate> done(String day) {
        return Outcome.done(on(day));
    }

    static Refusal refusal(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome).reasons().getFirst();
    }
}
