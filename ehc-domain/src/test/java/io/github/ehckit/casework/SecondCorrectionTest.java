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
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SealChain;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import org.junit.jupiter.api.Test;

/** A correction that follows another, or moves to another form, and is ended without a submission. */
class SecondCorrectionTest {

    @Test
    void R_148_and_D_07_a_second_correction_that_is_ended_leaves_the_second_version_and_its_day() {
        Scenario ended = correctedOnce().reopens(1, COORDINATOR);
        assertThat(ended.asked(1).given())
                .as("while it is corrected")
                .map(Seal::version)
                .contains(2);
        ended.when(COORDINATOR, ending()).thenHappened(CorrectionEnded.class);
        assertThat(ended.asked(1).given()).map(Seal::version).contains(2);
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

    @Test
    void P2_and_D_07_no_page_that_was_open_before_a_correction_ended_saves_over_what_was_restored() {
        Scenario reopened = correctedOnce()
                .reopens(1, COORDINATOR)
                .writes(1, PSYCHOLOGIST, "background", Answers.none().with("firstContact", "Half a sentence"));
        AdviceDraft before = reopened.response(1);
        AdviceDraft restored = reopened.when(COORDINATOR, ending()).response(1);
        assertThat(restored.revision()).isGreaterThan(before.revision());
        assertThat(restored.revisionOf(SectionCode.BACKGROUND))
                .isGreaterThan(before.revisionOf(SectionCode.BACKGROUND));
    }

    @Test
    void R_148_a_draft_whose_correction_was_ended_corrects_what_its_last_version_did() {
        Scenario ended = psychologistSubmitted().reopens(1, COORDINATOR);
        assertThat(ended.response(1).corrects()).isPresent();
        assertThat(ended.when(COORDINATOR, ending()).response(1).corrects()).isEmpty();
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
