package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.asks;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceEvent.AdviceSubmitted;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.seal.SubmittedAdvice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that were taken back, responses that were corrected more than once, and the hour at which it happens. */
class WithdrawnAndCorrectedTest {

    @Test
    void R_080_a_request_of_ones_own_that_was_taken_back_opens_nothing() {
        Scenario twice = psychologistSubmitted()
                .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.person(THERAPIST.id())))
                .completes(3, THERAPIST)
                .when(COORDINATOR, new WithdrawAdviceRequest(request(3), wording("asked twice")));
        assertThat(may(twice, THERAPIST, CasePart.SUBMITTED_ADVICE, 1))
                .as("neither it nor the one that is pending was submitted")
                .isFalse();
        assertThat(may(twice, THERAPIST, CasePart.SUBMITTED_ADVICE, 3)).isFalse();
        assertThat(may(twice, THERAPIST, CasePart.DRAFT, 2))
                .as("the other one is theirs")
                .isTrue();
    }

    @Test
    void R_080_a_request_of_ones_team_that_was_taken_back_opens_nothing() {
        Scenario gone = psychologistSubmitted()
                .completes(2, THERAPIST)
                .when(COORDINATOR, new WithdrawAdviceRequest(request(2), wording("asked twice")));
        for (Actor member : List.of(THERAPIST, COLLEAGUE, MANAGER)) {
            assertThat(may(gone, member, CasePart.SUBMITTED_ADVICE, 1)).isFalse();
            assertThat(may(gone, member, CasePart.SUBMITTED_ADVICE, 2)).isFalse();
        }
    }

    @Test
    void R_080_a_request_of_ones_own_that_was_taken_back_shuts_nothing_that_another_has_opened() {
        Scenario both = psychologistSubmitted()
                .completes(2, THERAPIST)
                .submits(2, THERAPIST)
                .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.person(PSYCHOLOGIST.id())))
                .when(COORDINATOR, new WithdrawAdviceRequest(request(3), wording("asked twice")));
        assertThat(may(both, PSYCHOLOGIST, CasePart.SUBMITTED_ADVICE, 2)).isTrue();
        assertThat(may(both, THERAPIST, CasePart.SUBMITTED_ADVICE, 1)).isTrue();
    }

    @Test
    void R_148_and_D_07_each_correction_names_the_seal_of_the_version_before_it_the_third_that_of_the_second() {
        Scenario thrice = correctedOn("Fri 6 Mar 2026", correctedOn("Thu 5 Mar 2026", psychologistSubmitted()));
        List<SubmittedAdvice> versions = thrice.sealed(1);
        assertThat(versions).map(version -> version.seal().version()).containsExactly(1, 2, 3);
        assertThat(versions.get(1).previousDigest())
                .contains(versions.get(0).seal().digest());
        assertThat(versions.get(2).previousDigest())
                .contains(versions.get(1).seal().digest())
                .isNotEqualTo(versions.get(1).previousDigest());
        assertThat(SealChain.faults(versions)).isEmpty();
        assertThat(thrice.asked(1).given()).contains(versions.get(2).seal());
        assertThat(thrice.asked(1).firstCompletedOn()).contains(Day.on("Wed 4 Mar 2026"));
        assertThat(thrice.asked(1).completedOn()).contains(Day.on("Fri 6 Mar 2026"));
    }

    @Test
    void R_011_no_rule_depends_on_the_hour_nor_on_a_bank_holiday() {
        Instant goodFridayAtThree = Instant.parse("2026-04-03T02:00:00Z");
        psychologistSubmitted()
                .at(goodFridayAtThree)
                .completes(2, THERAPIST)
                .submits(2, THERAPIST)
                .thenHappened(AdviceSubmitted.class)
                .reopens(1, COORDINATOR)
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
    }

    private static Scenario correctedOn(String day, Scenario scenario) {
        return scenario.on(day).reopens(1, COORDINATOR).submits(1, PSYCHOLOGIST);
    }

    private static boolean may(Scenario scenario, Actor reader, CasePart part, int request) {
        return scenario.sees(reader, part, request) instanceof Outcome.Done;
    }
}
