package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stores that let go of a lock or have lost a row: the command fails whole, and no one is told otherwise. */
class FailingStoresJourneyTest {
    private static final PersonalText REASON = new PersonalText("The advice was right after all");

    private final FaultyStores stores = new FaultyStores();
    private final Journey journey = Journey.advising(stores::in);

    @Test
    void P3_a_decision_fails_if_the_store_let_go_of_the_case() {
        assertFails("CaseStore.commit", new AdviceCommand.AllocateAdvice(journey.request(1), MANAGER.id()), MANAGER);
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(AdviceRequestRow.Action.EDIT);
    }

    @Test
    void P3_a_submission_fails_if_the_store_let_go_of_the_draft() {
        journey.wroteAll(1, THERAPIST);
        assertFails("AdviceStore.submit", new AdviceCommand.SubmitAdvice(journey.request(1), true), THERAPIST);
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(AdviceRequestRow.Status.PENDING);
        journey.submitted(1, THERAPIST);
    }

    @Test
    void P3_a_reopening_fails_if_the_store_let_go_of_the_draft() {
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertFails("AdviceStore.commit", new AdviceCommand.ReopenAdvice(journey.request(1), REASON), COORDINATOR);
        assertThat(journey.row(1, COORDINATOR).status()).isEqualTo(AdviceRequestRow.Status.COMPLETED);
        journey.reopened(1);
    }

    @Test
    void P3_a_withdrawal_fails_if_the_store_let_go_of_the_draft() {
        assertFails("AdviceStore.commit", withdrawal(), COORDINATOR);
        assertThat(stored().status()).isEqualTo(AdviceDraft.Status.OPEN);
        journey.done(withdrawal(), COORDINATOR);
        assertThat(stored().status()).isEqualTo(AdviceDraft.Status.WITHDRAWN);
    }

    @Test
    void P3_the_end_of_a_correction_fails_if_the_store_let_go_of_the_draft() {
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .reopened(1)
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("Half a sentence"));
        assertFails("AdviceStore.move", withdrawal(), COORDINATOR);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().answersIn(SectionCode.BACKGROUND))
                .isEqualTo(Writing.background("Half a sentence"));
    }

    @Test
    void P9_a_draft_that_the_store_has_lost_is_not_found() {
        stores.with("AdviceStore.find", sound -> Optional.empty());
        assertThat(codes(journey.draft(1, THERAPIST))).containsExactly(RefusalCode.NOT_FOUND);
        stores.mend("AdviceStore.find");
        journey.draft(1, THERAPIST).orElseThrow();
    }

    private AdviceCommand withdrawal() {
        return new AdviceCommand.WithdrawAdviceRequest(journey.request(1), REASON);
    }

    private AdviceDraft stored() {
        return stores.advice.find(journey.request(1)).orElseThrow();
    }

    /** Asserts that a command fails while a call of a store says that the row has changed under its lock. */
    private void assertFails(String method, CaseFileCommand command, Actor by) {
        stores.with(method, sound -> CommitResult.STALE);
        assertThatThrownBy(() -> journey.handle(command, by))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("released the lock");
        stores.mend(method);
    }
}
