package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.spi.tck.CaseHistory;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.spi.tck.TckCases;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told when the database, or what is in it, is not as it should be. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class StorageTroubleTest {
    private final Tables tables;
    private final StoresUnderTest stores;
    private final TestJourney journey;

    StorageTroubleTest(TestDatabase database) {
        tables = new Tables(database.shared());
        stores = TestStores.of(database.shared());
        journey = new TestJourney(stores.cases(), database.shared());
    }

    @BeforeEach
    void everythingIsWritten() {
        journey.travel();
    }

    @Test
    @DisplayName("P13: what the database says of a row that is there already is not passed on")
    void a_constraint_is_not_quoted() {
        SubmittedAdvice advice = stores.advice().submitted(journey.advice()).getLast();
        AdviceDraft now = stores.advice().find(journey.advice()).orElseThrow();
        tables.execute(
                "UPDATE ehc.ehc_draft SET status = 'OPEN' WHERE authority = ?",
                journey.authority().value());
        AdviceDraft was = stores.advice().find(journey.advice()).orElseThrow();
        StorageException failure = failureOf(() -> stores.advice().submit(was, now, advice));
        assertThat(failure).hasMessageContaining(journey.advice().toString()).hasMessageContaining("23505");
    }

    @Test
    @DisplayName("P13: what cannot be read is not quoted")
    void what_cannot_be_read_is_not_quoted() {
        tables.execute(
                "UPDATE ehc.ehc_draft_section SET answers = '{\"CANARY-KEY\": \"CANARY-NEEDS\"}' WHERE authority = ?",
                journey.authority().value());
        StorageException failure = failureOf(() -> stores.advice().find(journey.advice()));
        assertThat(failure).hasMessageContaining(journey.advice().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ehc_case SET status = 'CANARY'",
                "ehc_case SET reference = 'CANARY'",
                "ehc_draft SET status = 'CANARY'",
                "ehc_draft SET template = 'CANARY'",
                "ehc_attachment SET scan_status = 'CANARY'",
                "ehc_attachment SET name = 'CANARY'",
                "ehc_attachment SET digest = 'CANARY'",
                "ehc_attachment SET file_type = 'CANARY'",
                "ehc_case_event SET event_type = 'CANARY'",
                "ehc_case_event SET recorded_as = 'CANARY'"
            })
    @DisplayName("P13, A11: a row that is damaged is a failure of the store, and what stands in it is not quoted")
    void a_damaged_row_is_a_failure_that_quotes_nothing(String damage) {
        CaseId id = journey.caseId();
        AdviceRequestId advice = journey.advice();
        tables.execute(
                "UPDATE ehc." + damage + " WHERE authority = ?", id.authority().value());
        assertThat(failureOf(() -> {
                    stores.cases().find(id);
                    stores.cases().history(id);
                    stores.advice().find(advice);
                    stores.attachments().of(advice);
                }))
                .isNotNull();
    }

    @Test
    @DisplayName("CS8: a reference that another case has is refused by name of the case")
    void a_reference_that_another_case_has_is_a_failure() {
        CaseHistory second = new TckCases(journey.authority()).assessment();
        StorageException failure = failureOf(() -> stores.cases().commit(second.step(0, 1)));
        assertThat(failure).hasMessageContaining(second.id().toString());
        assertThat(stores.cases().find(second.id())).isEmpty();
    }

    @Test
    void a_state_in_another_form_is_replayed_from_the_history() {
        CaseId id = journey.caseId();
        EhcCase before = stores.cases().find(id).orElseThrow();
        tables.execute(
                "UPDATE ehc.ehc_case SET state_form = 0, state = 'of an earlier version' WHERE authority = ?",
                journey.authority().value());
        assertThat(stores.cases().find(id)).contains(before);
        assertThat(stores.cases().lock(id)).contains(before);
    }

    private static StorageException failureOf(ThrowingCallable work) {
        StorageException failure = catchThrowableOfType(StorageException.class, work);
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString()).doesNotContainIgnoringCase("canary");
        return failure;
    }
}
