package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOUR;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Day.on;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.spi.journey.RefusalReasons.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.LateAdvice;
import io.github.ehckit.casework.Lateness;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.history.Stage;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.usecase.AdviceRequestRow.Status;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.wording.MessageBundle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Late advice, re-opened advice and what an authority may choose of them, seen through the hub. */
class AuthorityPolicyJourneyTest {
    private static final AuthorityPolicy NOT_TOO_LATE =
            AuthorityPolicy.standard().with(LateAdvice.REFUSED);

    @Test
    void A_03_a_reopened_request_is_pending_and_an_authority_may_word_it_otherwise() {
        MessageBundle own = MessageBundle.of(Locale.UK, Map.of("advice-request-row-status.reopened", "Re-opened"))
                .of(COUNCIL);
        Journey journey = Journey.advising(assembly -> assembly.with(own))
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .reopened(1);
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(Status.REOPENED);
        assertThat(journey.row(1, COORDINATOR).status().pending()).isTrue();
        assertThat(journey.row(1, COORDINATOR).status().english()).isEqualTo("Pending");
        assertThat(journey.hub.wordings().of(NEIGHBOUR).of(Status.REOPENED)).isEqualTo("Pending");
        assertThat(journey.hub.wordings().of(COUNCIL).of(Status.REOPENED)).isEqualTo("Re-opened");
        assertThat(journey.hub.wordings().of(COUNCIL).of(Status.PENDING)).isEqualTo("Pending");
        journey.submitted(1, THERAPIST);
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(Status.COMPLETED);
        assertThat(journey.row(1, COORDINATOR).status().pending()).isFalse();
    }

    @Test
    void A_11_advice_after_the_decision_is_accepted_and_flagged() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).decidedToIssue("Wed 4 Mar 2026");
        assertThat(noticed(journey.submit(1, THERAPIST, true))).contains("A-11");
        assertThat(journey.row(1, COORDINATOR).lateness()).isEqualTo(new Lateness(0, 0, true));
        assertThat(journey.row(1, THERAPIST).lateness().late()).isTrue();
    }

    @Test
    void A_11_on_the_day_of_the_decision_advice_that_came_first_is_not_late() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST);
        assertThat(noticed(journey.submit(1, THERAPIST, true))).doesNotContain("A-11");
        journey.decidedToIssue("Wed 4 Mar 2026");
        assertThat(journey.row(1, COORDINATOR).lateness()).isEqualTo(new Lateness(0, 0, false));
    }

    @Test
    void A_11_a_decision_that_is_entered_later_makes_no_advice_late_that_had_come() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .on("Fri 20 Mar 2026")
                .decidedToIssue("Tue 3 Mar 2026");
        assertThat(journey.row(1, COORDINATOR).completedOn()).contains(on("Wed 4 Mar 2026"));
        assertThat(journey.row(1, COORDINATOR).lateness()).isEqualTo(new Lateness(0, 0, false));
    }

    @Test
    void A_11_an_authority_may_refuse_what_comes_after_the_decision() {
        Journey journey = Journey.advising(NOT_TOO_LATE).wroteAll(1, THERAPIST).wroteAll(2, PSYCHOLOGIST);
        journey.submitted(2, PSYCHOLOGIST).decidedToIssue("Wed 4 Mar 2026");
        assertThat(rules(journey.submit(1, THERAPIST, true))).containsExactly("A-11");
        assertThat(sentences(journey.submit(1, THERAPIST, true)))
                .containsExactly("The local authority has already decided whether to issue a plan and no longer accepts"
                        + " this response. Ask the case co-ordinator what to do with your advice.");
        assertThat(journey.draft(1, THERAPIST)).as("the draft stays").isInstanceOf(Outcome.Done.class);
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void A_11_and_A_17_a_correction_that_was_asked_for_is_accepted_all_the_same() {
        Journey journey = Journey.advising(NOT_TOO_LATE)
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .decidedNotToIssue("Wed 4 Mar 2026")
                .reopened(1);
        assertThat(journey.submit(1, THERAPIST, true)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_147_and_A_17_after_a_decision_not_to_issue_the_stage_shown_is_assessment_and_the_coordinator_reopens() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .decidedNotToIssue("Wed 4 Mar 2026");
        assertThat(journey.file(COORDINATOR).stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(rules(reopen(journey, 2, HEAD_OF_SEND))).containsExactly("R-147");
        journey.reopened(2).on("Thu 5 Mar 2026").submitted(2, PSYCHOLOGIST);
        assertThat(journey.hub
                        .advice()
                        .versions(journey.request(2), COORDINATOR)
                        .orElseThrow())
                .hasSize(2)
                .allMatch(SubmittedAdvice::genuine);
        assertThat(journey.row(2, COORDINATOR).completedOn()).contains(on("Thu 5 Mar 2026"));
        assertThat(journey.row(2, COORDINATOR).lateness().afterDecision()).isTrue();
        assertThat(journey.row(1, COORDINATOR).lateness().afterDecision()).isFalse();
    }

    @Test
    void D_08_nobody_reopens_once_the_stage_shown_is_another() {
        Journey issued = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .decidedToIssue("Wed 4 Mar 2026");
        assertThat(issued.file(COORDINATOR).stage()).isEqualTo(Stage.PLAN);
        assertThat(rules(reopen(issued, 1, COORDINATOR))).containsExactly("R-147");
        Journey reversed = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .decidedNotToIssue("Wed 4 Mar 2026")
                .done(
                        new AssessmentCommand.ReverseDecision(
                                ReversalGround.CONCESSION,
                                on("Wed 4 Mar 2026"),
                                new PersonalText("Agreed"),
                                Optional.empty()),
                        HEAD_OF_SEND);
        assertThat(reversed.file(COORDINATOR).stage()).isEqualTo(Stage.PLAN);
        assertThat(sentences(reopen(reversed, 1, COORDINATOR)))
                .containsExactly("You cannot do this now, because the case is at ‘Draft plan being prepared’."
                        + " You can do it from the decision to assess until a decision to issue a plan.");
    }

    @Test
    void R_143_and_R_148_the_completed_date_is_that_of_London_at_half_past_midnight() {
        Journey journey = Journey.advising().on("Mon 30 Mar 2026").wroteAll(1, THERAPIST);
        journey.clock.pass(Duration.between(journey.clock.instant(), Instant.parse("2026-03-30T23:30:00Z")));
        journey.submitted(1, THERAPIST);
        assertThat(journey.row(1, THERAPIST).completedOn()).contains(on("Tue 31 Mar 2026"));
        assertThat(journey.row(1, THERAPIST).lateness().daysAfterDueDay()).isEqualTo(15);
    }

    @Test
    void R_089_a_request_made_in_December_is_due_six_weeks_later_in_January() {
        Journey journey = Journey.advising()
                .on("Wed 16 Dec 2026")
                .asked(AdviceType.SOCIAL_CARE, Addressee.person(PSYCHOLOGIST.id()));
        assertThat(journey.row(3, PSYCHOLOGIST).requestedOn()).isEqualTo(on("Wed 16 Dec 2026"));
        assertThat(journey.row(3, PSYCHOLOGIST).dueOn()).isEqualTo(on("Wed 27 Jan 2027"));
    }

    private static Outcome<CaseFile> reopen(Journey journey, int request, Actor by) {
        return journey.handle(
                new AdviceCommand.ReopenAdvice(journey.request(request), new PersonalText("A wrong year")), by);
    }

    private static List<String> noticed(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<?>) outcome).notices().stream().map(Notice::under).toList();
    }

    @Test
    void R_160_a_step_whose_day_was_to_come_when_advice_was_requested_and_is_past_today_is_noticed() {
        Journey journey = Journey.advising().wroteAll(2, PSYCHOLOGIST);
        Answers step = Answers.none().with("step", "Takes turns").with("achieveBy", Day.on("Mon 16 Feb 2026"));
        Answers outcome = Answers.none()
                .with("outcome", "Joins in")
                .choosing("preparingForAdulthood", "COMMUNITY")
                .adding("steps", Entry.of("s1", step));
        journey.saved(
                2,
                PSYCHOLOGIST,
                Writing.COMMUNICATION,
                Answers.none().with("needs", "Finding words").adding("outcomes", Entry.of("o1", outcome)));
        String place = "communication.outcomes[o1].steps[s1].achieveBy";
        assertThat(journey.draft(2, PSYCHOLOGIST).orElseThrow().advisories())
                .as("while it is written")
                .anyMatch(advisory -> advisory.finding().path().equals(place));
        assertThat(journey.submit(2, PSYCHOLOGIST, true))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(((Outcome.Done<?>) done).notices())
                                .as("when it is submitted")
                                .anyMatch(notice ->
                                        notice.path().filter(place::equals).isPresent()));
    }
}
