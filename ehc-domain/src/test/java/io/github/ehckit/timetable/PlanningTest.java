package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.timetable.CriticalPath.Awaited;
import io.github.ehckit.timetable.CriticalPath.Slack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What if, which advice endangers what, and when something counts as received. */
class PlanningTest {
    private static final Timetable LAW = Timetable.england();
    private static final Milestones RECEIVED = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"));

    @Test
    void an_event_starts_ends_and_meets_deadlines() {
        List<DeadlineChange> changes =
                LAW.whatIf(ASSESSMENT_REFUSED, on("Mon 30 Jun 2025"), RECEIVED, Claims.none(), on("Mon 2 Jun 2025"));
        assertThat(changes)
                .extracting(change -> change.rule().id().value())
                .containsExactly(
                        "notice-no-plan-necessary",
                        "decide-whether-to-assess",
                        "decision-not-to-issue",
                        "decision-to-issue-practice",
                        "draft-plan-practice-14",
                        "draft-plan-practice-16",
                        "final-plan");
        assertThat(changes.get(1).otherwise().orElseThrow().status()).isEqualTo(new DeadlineStatus.DueSoon(2));
        assertThat(changes.get(1).then().orElseThrow().status())
                .isEqualTo(new DeadlineStatus.Met(on("Mon 30 Jun 2025")));
    }

    @Test
    void an_event_that_begins_a_limit_has_no_deadline_without_it() {
        List<DeadlineChange> changes =
                LAW.whatIf(DRAFT_PLAN_SERVED, on("Mon 1 Sep 2025"), RECEIVED, Claims.none(), on("Fri 5 Sep 2025"));
        assertThat(changes)
                .extracting(change -> change.rule().id().value())
                .containsExactly("draft-plan-practice-14", "draft-plan-practice-16", "draft-representations");
        assertThat(changes.getLast().otherwise()).isEmpty();
        assertThat(changes.getLast().then().orElseThrow().status()).isEqualTo(new DeadlineStatus.DueSoon(10));
    }

    @Test
    void a_date_that_moves_takes_its_deadlines_with_it() {
        Milestones meeting = RECEIVED.with(REVIEW_MEETING_SET, on("Fri 20 Mar 2026"));
        List<DeadlineChange> moved =
                LAW.whatIf(REVIEW_MEETING_SET, on("Fri 27 Mar 2026"), meeting, Claims.none(), on("Mon 2 Mar 2026"));
        assertThat(moved)
                .extracting(change -> change.then().orElseThrow().lastDay())
                .containsExactly(Optional.of(on("Fri 13 Mar 2026")), Optional.of(on("Fri 13 Mar 2026")));
    }

    @Test
    void what_would_change_nothing_changes_nothing() {
        assertThat(LAW.whatIf(TERM_BEGUN, LocalDate.of(2014, 8, 31), RECEIVED, Claims.none(), on("Mon 2 Jun 2025")))
                .isEmpty();
    }

    @Test
    void a_request_moved_out_of_force_takes_its_deadlines_away() {
        List<DeadlineChange> changes = DeadlineChange.between(
                LAW.deadlines(RECEIVED, on("Mon 2 Jun 2025")), LAW.deadlines(Milestones.none(), on("Mon 2 Jun 2025")));
        assertThat(changes)
                .hasSize(9)
                .allSatisfy(change -> assertThat(change.then()).isEmpty());
        assertThat(changes.getFirst().rule().id()).isEqualTo(RuleId.of("consult-on-request"));
    }

    @Test
    void outstanding_advice_is_told_by_the_slack_that_it_leaves_least_first() {
        List<Slack> slack = new CriticalPath(LAW, RECEIVED, on("Mon 1 Sep 2025"))
                .slack(List.of(
                        awaited("education", "Thu 3 Jul 2025", Optional.empty()),
                        awaited("psychology", "Thu 31 Jul 2025", Optional.empty()),
                        awaited("health", "Thu 31 Jul 2025", Optional.of(on("Wed 24 Sep 2025"))),
                        new Awaited(
                                "social care",
                                Milestones.of(ADVICE_REQUESTED, on("Thu 3 Jul 2025"))
                                        .with(ADVICE_GIVEN, on("Mon 1 Sep 2025")),
                                Optional.empty())));
        assertThat(slack)
                .containsExactly(
                        new Slack("health", on("Wed 24 Sep 2025"), -14, -1),
                        new Slack("psychology", on("Thu 11 Sep 2025"), -1, 12),
                        new Slack("education", on("Mon 1 Sep 2025"), 9, 22));
        assertThat(slack).extracting(Slack::endangersDecision).containsExactly(true, true, false);
        assertThat(slack).extracting(Slack::endangersPlan).containsExactly(true, false, false);
    }

    @Test
    void advice_that_arrives_on_the_very_last_day_endangers_nothing() {
        Slack none = new Slack("education", on("Wed 10 Sep 2025"), 0, 0);
        assertThat(none.endangersDecision()).isFalse();
        assertThat(none.endangersPlan()).isFalse();
    }

    @Test
    void a_draft_served_on_the_last_possible_day_leaves_the_family_its_fifteen_days() {
        Slack none = new CriticalPath(LAW, RECEIVED, on("Mon 1 Sep 2025"))
                .slack(List.of(awaited("health", "Thu 31 Jul 2025", Optional.of(on("Tue 23 Sep 2025")))))
                .getFirst();
        assertThat(none.beforeDraft()).isZero();
        assertThat(none.endangersPlan()).isFalse();
        assertThat(LAW.lastDay(RuleId.of("draft-representations"), on("Tue 23 Sep 2025"))
                        .orElseThrow())
                .as("and the plan can be sent on the next day, the last of the twenty weeks")
                .isEqualTo(on("Tue 7 Oct 2025"));
    }

    @Test
    void without_a_start_there_is_no_critical_path() {
        assertThat(new CriticalPath(LAW, Milestones.none(), on("Mon 1 Sep 2025"))
                        .slack(List.of(awaited("health", "Thu 31 Jul 2025", Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest(name = "by {0} at {1}: received on {2}")
    @CsvSource(textBlock = """
            hand, Thu 2 Apr 2026, 17:00, Thu 2 Apr 2026
            hand, Thu 2 Apr 2026, 17:01, Tue 7 Apr 2026
            hand, Fri 3 Apr 2026, 09:00, Tue 7 Apr 2026
            e-mail, Sat 7 Mar 2026, 23:00, Mon 9 Mar 2026
            e-mail, Fri 6 Mar 2026, 16:59, Fri 6 Mar 2026
            e-mail, Fri 6 Mar 2026, 17:00:01, Mon 9 Mar 2026
            post, Fri 6 Mar 2026, 08:00, Mon 9 Mar 2026
            post, Wed 24 Dec 2025, 08:00, Mon 29 Dec 2025
            signed, Sat 7 Mar 2026, 08:00, Sat 7 Mar 2026
            """)
    void a_host_may_ask_on_which_day_something_counts_as_received(
            String how, String day, String time, String received) {
        DeemedReceipt receipt = new DeemedReceipt(LAW.counting().working());
        java.time.LocalDateTime at = on(day).atTime(java.time.LocalTime.parse(time));
        LocalDate counted = switch (how) {
            case "hand" -> receipt.byHand(at).orElseThrow();
            case "e-mail" -> receipt.byEmail(at).orElseThrow();
            case "post" -> receipt.byFirstClassPost(on(day)).orElseThrow();
            default -> receipt.bySignedForPost(on(day));
        };
        assertThat(counted).isEqualTo(on(received));
    }

    private static Awaited awaited(String label, String requested, Optional<LocalDate> expected) {
        return new Awaited(label, Milestones.of(ADVICE_REQUESTED, on(requested)), expected);
    }
}
