package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Day.on;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.assessment.AssessmentCommand.MoveToDecision;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.UnmetDuties;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import io.github.ehckit.usecase.AdviceRequestRow.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answer that an allocated worker will give the advice: what the authority has by it, and what it still waits for. */
class PromiseJourneyTest {

    @Test
    void R_100_a_promise_completes_the_request_and_leaves_the_duty_open_until_the_worker_has_advised() {
        Journey journey = Journey.advising().promised(1, THERAPIST).promised(2, PSYCHOLOGIST);
        assertThat(journey.row(2, COORDINATOR).status()).isEqualTo(Status.COMPLETED);
        assertThat(journey.row(2, COORDINATOR).completedOn()).contains(on("Wed 4 Mar 2026"));
        assertThat(duty(journey, AdviceType.PSYCHOLOGICAL))
                .isEqualTo(new Duty.Promised(AdviceType.PSYCHOLOGICAL, List.of(2), Optional.of(on("Mon 20 Apr 2026"))))
                .returns(true, Duty::outstanding);

        journey.askedAgain(AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()));
        assertThat(duty(journey, AdviceType.PSYCHOLOGICAL))
                .as("the worker is asked")
                .isEqualTo(new Duty.Requested(AdviceType.PSYCHOLOGICAL, List.of(3)));
        journey.wroteAll(3, PSYCHOLOGIST).submitted(3, PSYCHOLOGIST);
        assertThat(duty(journey, AdviceType.PSYCHOLOGICAL))
                .isEqualTo(new Duty.Met(AdviceType.PSYCHOLOGICAL, List.of(3)));
        assertThat(duty(journey, AdviceType.MEDICAL)).isInstanceOf(Duty.Promised.class);
    }

    @Test
    void R_100_the_row_shows_the_promised_day_to_those_who_may_read_the_answer() {
        Journey journey = Journey.advising().promised(1, THERAPIST).wroteAll(2, PSYCHOLOGIST);
        assertThat(journey.row(1, COORDINATOR).promisedBy()).contains(on("Mon 20 Apr 2026"));
        assertThat(journey.row(1, THERAPIST).promisedBy()).contains(on("Mon 20 Apr 2026"));
        assertThat(journey.row(1, PSYCHOLOGIST).promisedBy()).as("R-079").isEmpty();
        assertThat(journey.row(1, PARENT).promisedBy()).as("R-079").isEmpty();
        journey.submitted(2, PSYCHOLOGIST);
        assertThat(journey.row(1, PSYCHOLOGIST).promisedBy()).contains(on("Mon 20 Apr 2026"));
        assertThat(journey.row(2, COORDINATOR).promisedBy()).as("advice").isEmpty();
        journey.reopened(1);
        assertThat(journey.row(1, COORDINATOR).promisedBy()).as("awaited again").isEmpty();
    }

    @Test
    void R_100_and_R_080_a_promise_opens_reading_as_any_submitted_response_does() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(rules(journey.hub.advice().latest(journey.request(1), PSYCHOLOGIST)))
                .containsExactly("R-080");
        journey.promised(2, PSYCHOLOGIST);
        assertThat(journey.hub.advice().latest(journey.request(1), PSYCHOLOGIST))
                .isInstanceOf(Outcome.Done.class);
        assertThat(journey.row(2, PSYCHOLOGIST).action()).isEqualTo(Action.READ);
    }

    @Test
    void R_100_the_coordinator_is_told_that_advice_is_promised_and_not_that_it_was_received() {
        Journey journey = Journey.advising().promised(2, PSYCHOLOGIST);
        journey.deliver();
        assertThat(journey.told())
                .filteredOn(told -> told.to().equals(COORDINATOR.id()))
                .extracting(Email::subject)
                .singleElement()
                .asString()
                .isEqualTo("Advice promised by Monday 20 April 2026 for request 2: case EHC-000001");
    }

    @Test
    void R_100_a_promise_holds_back_the_decision_where_the_authority_waits_for_missing_advice() {
        Journey journey = Journey.advising(AuthorityPolicy.standard().with(UnmetDuties.BLOCK))
                .promised(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        assertThat(rules(journey.handle(new MoveToDecision(Optional.empty()), COORDINATOR)))
                .containsExactly("reg 6(1)(a)", "reg 6(1)(b)", "reg 6(1)(c)", "reg 6(1)(e)");
    }

    private static Duty duty(Journey journey, AdviceType type) {
        return journey.hub
                .reading()
                .duties(journey.id(), COORDINATOR)
                .orElseThrow()
                .of(type);
    }
}
