package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft is checked on a case that nobody holds: what is decided there is kept only if the response is still as it was. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BeforeStatementTest {
    private static final String HOLDING_THE_RESPONSE = "ehc_draft for update";
    private static final SectionCode HEALTH = new SectionCode("health");
    private static final Answers TEXT = Answers.none().with("needs", "CANARY-TEXT");

    private final StoresUnderTest stores;
    private final BeforeStatement meanwhile = new BeforeStatement();
    private final TestJourney journey;

    BeforeStatementTest(TestDatabase kind) {
        DataSource database = kind.shared();
        stores = TestStores.of(database);
        journey = new TestJourney(stores.cases(), meanwhile.on(database), HostTransaction.NONE);
    }

    @BeforeEach
    void adviceIsBeingWritten() {
        journey.travel(6);
    }

    @Test
    @DisplayName(
            "P2, A3: a section that is begun while the response is moved to another form is a conflict, and its text is kept")
    void a_section_that_is_begun_while_the_response_is_moved_is_a_conflict() {
        journey.publish().orElseThrow();
        meanwhile.before(HOLDING_THE_RESPONSE, () -> journey.moveToForm().orElseThrow());

        SaveResult.Saved saved =
                journey.save(TestJourney.section(HEALTH, 0, TEXT)).orElseThrow();

        assertThat(meanwhile.happened()).isTrue();
        assertThat(saved.revisions()).isEmpty();
        assertThat(saved.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.yours()).isEqualTo(TEXT);
            assertThat(conflict.base()).as("it was on another form").isEmpty();
            assertThat(conflict.theirs()).isEmpty();
        });
        assertThat(response().sections()).doesNotContainKey(HEALTH);
        assertThat(stores.advice().conflictingSaves(journey.advice()).get(HEALTH))
                .extracting(ConflictingSave::answers)
                .containsExactly(TEXT);
        assertThat(journey.save(TestJourney.section(HEALTH, 0, TEXT))
                        .orElseThrow()
                        .conflicts())
                .as("on the new form it is saved")
                .isEmpty();
    }

    @Test
    @DisplayName("P1, A11: a copy is not settled once the response is locked")
    void a_copy_is_not_settled_while_the_response_is_submitted() {
        journey.save(TestJourney.section(TestJourney.COMMUNICATION, 0, TEXT)).orElseThrow();
        meanwhile.before(HOLDING_THE_RESPONSE, () -> journey.submit().orElseThrow());

        Outcome<ConflictingSave.Resolution> settled = journey.settle(TestJourney.COMMUNICATION, 1);

        assertThat(meanwhile.happened()).isTrue();
        assertThat(settled).isEqualTo(Outcome.refused(DraftRefusal.CLOSED_MEANWHILE.refusal()));
        assertThat(copies()).extracting(ConflictingSave::resolution).containsExactly(Optional.empty());
    }

    private AdviceDraft response() {
        return stores.advice().find(journey.advice()).orElseThrow();
    }

    private List<ConflictingSave> copies() {
        return stores.advice().conflictingSaves(journey.advice()).get(TestJourney.COMMUNICATION);
    }
}
