package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand.DecideNotToIssue;
import io.github.ehckit.assessment.AssessmentCommand.DecideToIssue;
import io.github.ehckit.assessment.AssessmentCommand.ReverseDecision;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LatenessTest {

    @Test
    void reg_8_1_on_the_due_day_advice_is_in_time_and_the_day_after_it_is_late() {
        EhcCase asked = psychologistAsked().ehcCase();
        AdviceRequest request = psychologistAsked().asked(1);
        assertThat(Lateness.of(asked, request, Timetable.england(), on("Tue 17 Mar 2026"))
                        .late())
                .isFalse();
        assertThat(Lateness.of(asked, request, Timetable.england(), on("Wed 18 Mar 2026")))
                .isEqualTo(new Lateness(1, 0, false));
    }

    @Test
    void A_11_late_advice_is_submitted_and_said_to_be_late() {
        Scenario late = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .on("Wed 18 Mar 2026")
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceEvent.AdviceSubmitted.class);
        assertThat(late.notices()).extracting(Notice::under).containsExactly("reg 8(1)");
        assertThat(late.notices())
                .extracting(Notice::sentence)
                .containsExactly("This advice was due on Tuesday 17 March 2026. It has been accepted, 1 day late."
                        + " You do not need to do anything.");
        assertThat(lateness(late, "Wed 3 Jun 2026")).isEqualTo(new Lateness(1, 0, false));
    }

    @Test
    void A_11_advice_is_submitted_after_the_decision_and_taken_in_by_nothing() {
        Scenario decided = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Feb 2026"), wording("it is needed")));
        assertThat(lateness(decided, "Tue 3 Feb 2026")).as("while it waits").isEqualTo(new Lateness(0, 0, true));
        decided.on("Wed 4 Feb 2026").submits(1, PSYCHOLOGIST).thenHappened(AdviceEvent.AdviceSubmitted.class);
        assertThat(decided.notices()).extracting(Notice::under).containsExactly("A-11");
        assertThat(decided.notices())
                .extracting(Notice::sentence)
                .containsExactly(
                        "The local authority had already decided whether to issue a plan when you submitted this response."
                                + " Tell the case co-ordinator that you have submitted it, so that they can consider it.");
        assertThat(lateness(decided, "Wed 3 Jun 2026")).as("once it has come").isEqualTo(new Lateness(0, 0, true));
    }

    @Test
    void advice_that_came_in_time_stays_in_time_whatever_is_decided_or_corrected_later() {
        Scenario decided = psychologistSubmitted()
                .when(HEAD_OF_SEND, new DecideToIssue(on("Wed 4 Mar 2026"), wording("it is needed")));
        assertThat(lateness(decided, "Wed 3 Jun 2026").late()).isFalse();
        Scenario corrected = psychologistSubmitted()
                .on("Thu 2 Apr 2026")
                .reopens(1, COORDINATOR)
                .submits(1, PSYCHOLOGIST);
        assertThat(lateness(corrected, "Wed 3 Jun 2026").late()).isFalse();
    }

    @Test
    void A_11_a_correction_that_comes_after_the_decision_is_late() {
        Scenario corrected = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .when(HEAD_OF_SEND, new DecideToIssue(on("Wed 4 Mar 2026"), wording("it is needed")))
                .on("Thu 5 Mar 2026")
                .submits(1, PSYCHOLOGIST);
        assertThat(corrected.notices()).extracting(Notice::under).containsExactly("A-11");
        assertThat(lateness(corrected, "Thu 5 Mar 2026")).isEqualTo(new Lateness(0, 0, true));
    }

    @Test
    void A_11_on_the_day_of_the_decision_advice_that_comes_first_is_before_it() {
        Scenario advised = psychologistSubmitted();
        assertThat(advised.notices()).isEmpty();
        advised.when(HEAD_OF_SEND, new DecideToIssue(on("Wed 4 Mar 2026"), wording("it is needed")));
        assertThat(lateness(advised, "Wed 4 Mar 2026")).isEqualTo(new Lateness(0, 0, false));
    }

    @Test
    void A_11_on_the_day_of_the_decision_advice_that_comes_second_is_after_it_and_the_writer_is_told_so() {
        Scenario decided = psychologistAsked()
                .on("Wed 4 Mar 2026")
                .completes(1, PSYCHOLOGIST)
                .when(HEAD_OF_SEND, new DecideToIssue(on("Wed 4 Mar 2026"), wording("it is needed")))
                .submits(1, PSYCHOLOGIST);
        assertThat(decided.notices()).extracting(Notice::under).containsExactly("A-11");
        assertThat(lateness(decided, "Wed 4 Mar 2026")).isEqualTo(new Lateness(0, 0, true));
    }

    @Test
    void A_11_a_decision_that_is_entered_later_leaves_advice_that_had_come_before_it() {
        Scenario entered = psychologistSubmitted()
                .on("Fri 20 Mar 2026")
                .when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Mar 2026"), wording("it is needed")));
        assertThat(entered.asked(1).completedOn()).contains(on("Wed 4 Mar 2026"));
        assertThat(lateness(entered, "Fri 20 Mar 2026")).isEqualTo(new Lateness(0, 0, false));
    }

    @Test
    void A_11_a_decision_not_to_issue_that_was_overturned_is_a_decision() {
        Scenario reversed = psychologistAsked()
                .on("Wed 4 Mar 2026")
                .completes(1, PSYCHOLOGIST)
                .when(HEAD_OF_SEND, new DecideNotToIssue(on("Wed 4 Mar 2026"), wording("provision is there")));
        assertThat(lateness(reversed, "Wed 4 Mar 2026").afterDecision()).isTrue();
        reversed.when(
                HEAD_OF_SEND,
                new ReverseDecision(
                        ReversalGround.CONCESSION, on("Wed 4 Mar 2026"), wording("agreed"), Optional.empty()));
        assertThat(lateness(reversed.submits(1, PSYCHOLOGIST), "Wed 4 Mar 2026"))
                .isEqualTo(new Lateness(0, 0, true));
    }

    private static Lateness lateness(Scenario scenario, String day) {
        return Lateness.of(scenario.ehcCase(), scenario.asked(1), Timetable.england(), on(day));
    }

    @Test
    void R_089_advice_is_due_six_weeks_after_the_request_in_every_month_of_the_year() {
        for (int month = 0; month < 12; month++) {
            LocalDate asked = on("Tue 3 Feb 2026").plusMonths(month);
            AdviceRequest request = assessing()
                    .at(asked.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                    .when(COORDINATOR, Scenario.asks(AdviceType.MEDICAL, Addressee.person(PSYCHOLOGIST.id())))
                    .asked(1);
            assertThat(request.dueOn(Timetable.england())).isEqualTo(asked.plusWeeks(6));
        }
    }
}
