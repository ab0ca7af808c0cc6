package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Day.on;
import static io.github.ehckit.timetable.Milestone.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.timetable.KeyDate.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class KeyDatesTest {
    private static final Timetable LAW = Timetable.england();
    private static final Milestones RECEIVED = Milestones.of(REQUEST_RECEIVED, on("Wed 21 May 2025"));
    private static final LocalDate TODAY = on("Mon 7 Jul 2025");

    @Test
    void R_070_R_071_the_key_dates_are_worked_out_from_the_start_of_the_process() {
        assertThat(keyDates(RECEIVED, List.of()))
                .extracting(
                        KeyDate::kind,
                        date -> date.day().orElseThrow(),
                        date -> date.citation().provision())
                .containsExactly(
                        Tuple.tuple(Kind.START, on("Wed 21 May 2025"), "reg 5(1); reg 10(1); reg 13(2)"),
                        Tuple.tuple(Kind.DECISION_TO_ASSESS_DUE, on("Wed 2 Jul 2025"), "reg 5(1)"),
                        Tuple.tuple(Kind.ADVICE_DUE, on("Wed 13 Aug 2025"), "practice"),
                        Tuple.tuple(Kind.DECISION_TO_ISSUE_DUE, on("Wed 10 Sep 2025"), "practice; mirrors reg 10(1)"),
                        Tuple.tuple(
                                Kind.DRAFT_PLAN_DUE, on("Wed 10 Sep 2025"), "no statutory date; Code p.154 flow chart"),
                        Tuple.tuple(Kind.FINAL_PLAN_DUE, on("Wed 8 Oct 2025"), "reg 13(2); reg 14; s.39(8)/40(5)"));
    }

    @Test
    void R_070_each_key_date_says_how_it_was_found() {
        assertThat(keyDates(RECEIVED, List.of()))
                .extracting(KeyDate::because)
                .satisfiesExactly(
                        start -> assertThat(start).isEqualTo("The process began on Wednesday 21 May 2025."),
                        assess ->
                                assertThat(assess).endsWith("Wednesday 21 May 2025 + 6 weeks = Wednesday 2 July 2025."),
                        advice -> assertThat(advice)
                                .isEqualTo(
                                        "Planned, since no advice has been asked for: Wednesday 21 May 2025 + 12 weeks = "
                                                + "Wednesday 13 August 2025."),
                        issue -> assertThat(issue).contains("+ 16 weeks"),
                        draft -> assertThat(draft).contains("+ 16 weeks"),
                        plan -> assertThat(plan).contains("+ 20 weeks"));
    }

    @Test
    void advice_is_due_once_for_each_request_six_weeks_from_its_receipt() {
        Milestones psychology =
                Milestones.of(ADVICE_REQUESTED, on("Thu 3 Jul 2025")).with(ADVICE_GIVEN, on("Fri 4 Jul 2025"));
        Milestones health = Milestones.of(ADVICE_REQUESTED, on("Mon 7 Jul 2025"));
        Milestones tomorrow = Milestones.of(ADVICE_REQUESTED, on("Tue 8 Jul 2025"));
        List<KeyDate> advice = keyDates(RECEIVED, List.of(psychology, health, tomorrow)).stream()
                .filter(date -> date.kind() == Kind.ADVICE_DUE)
                .toList();
        assertThat(advice)
                .extracting(KeyDate::day)
                .containsExactly(Optional.of(on("Thu 14 Aug 2025")), Optional.of(on("Mon 18 Aug 2025")));
        assertThat(advice.getFirst().deadline().orElseThrow().status())
                .isEqualTo(new DeadlineStatus.Met(on("Fri 4 Jul 2025")));
    }

    @Test
    void there_are_no_key_dates_before_there_is_a_process() {
        assertThat(keyDates(Milestones.none(), List.of())).isEmpty();
        assertThat(keyDates(Milestones.of(PLAN_MADE, on("Wed 21 May 2025")), List.of()))
                .isEmpty();
    }

    @Test
    void their_labels_are_those_of_the_guide() {
        assertThat(Kind.values())
                .extracting(Kind::label)
                .containsExactly(
                        "Start date",
                        "Decision to assess due",
                        "Advice due",
                        "Decision to issue due",
                        "Draft plan due",
                        "Final plan due");
    }

    private static List<KeyDate> keyDates(Milestones facts, List<Milestones> requests) {
        return new KeyDates(LAW, facts, requests, TODAY).all();
    }
}
