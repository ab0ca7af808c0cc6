package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand.MoveToTemplate;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceEvent.AdviceMovedToTemplate;
import io.github.ehckit.advice.AdviceEvent.CorrectionEnded;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.NationalTemplates;
import org.junit.jupiter.api.Test;

/** A correction that follows another, or moves to another form, and is ended without a submission. */
class SecondCorrectionTest {

    @Test
    void R_148_and_D_07_a_second_correction_that_is_ended_leaves_the_second_version_and_its_day() {
        Scenario ended = correctedOnce().reopens(1, COORDINATOR);
        assertThat(ended.asked(1).readable())
                .as("while it is corrected")
                .map(Seal::version)
                .contains(2);
        ended.when(COORDINATOR, ending()).thenHappened(CorrectionEnded.class);
        assertThat(ended.asked(1).readable()).map(Seal::version).contains(2);
        assertThat(ended.asked(1).completedOn()).contains(Day.on("Thu 5 Mar 2026"));
        assertThat(ended.response(1).contents())
                .isEqualTo(ended.sealed(1).getLast().contents());
    }

    @Test
    void R_148_and_D_07_a_correction_after_one_that_was_ended_follows_the_version_that_stands() {
        Scenario thrice = correctedOnce()
                .reopens(1, COORDINATOR)
                .when(COORDINATOR, ending())
                .reopens(1, COORDINATOR)
                .submits(1, PSYCHOLOGIST);
        assertThat(thrice.asked(1).seals()).map(Seal::version).containsExactly(1, 2, 3);
        assertThat(SealChain.faults(thrice.sealed(1))).isEmpty();
    }

    @Test
    void R_081_and_D_07_a_correction_that_moved_to_another_form_and_is_ended_is_on_the_form_that_was_submitted() {
        Scenario moved = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .when(PSYCHOLOGIST, new MoveToTemplate(request(1), AuthorityTemplates.FIRST))
                .thenHappened(AdviceMovedToTemplate.class);
        assertThat(moved.response(1).template()).isEqualTo(AuthorityTemplates.FIRST);
        moved.when(COORDINATOR, ending()).thenHappened(CorrectionEnded.class);
        assertThat(moved.asked(1).template())
                .isEqualTo(NationalTemplates.advice().ref());
        assertThat(moved.response(1).template())
                .isEqualTo(NationalTemplates.advice().ref());
        moved.reopens(1, COORDINATOR).submits(1, PSYCHOLOGIST);
        assertThat(moved.sealed(1)).hasSize(2);
    }

    /** The second version was submitted on Thu 5 Mar 2026. */
    private static Scenario correctedOnce() {
        return psychologistSubmitted()
                .on("Thu 5 Mar 2026")
                .reopens(1, COORDINATOR)
                .writes(1, PSYCHOLOGIST, "background", Scenario.background().with("firstContact", "In 2022"))
                .submits(1, PSYCHOLOGIST)
                .on("Fri 6 Mar 2026");
    }

    private static WithdrawAdviceRequest ending() {
        return new WithdrawAdviceRequest(request(1), wording("right after all"));
    }
}
