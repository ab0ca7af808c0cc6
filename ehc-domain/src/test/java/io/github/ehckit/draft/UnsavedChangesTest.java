package io.github.ehckit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnsavedChangesTest {
    private static final Answers OWN = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
    private static final Answers NAMED_BESIDE_NO = OWN.with(Header.NAME, "Ghost Writer");

    @Test
    void R_095_a_name_typed_beside_No_is_no_unsaved_change() {
        assertThat(unsaved(OWN, NAMED_BESIDE_NO).warn()).isFalse();
        assertThat(unsaved(OWN, Header.own(AdviceIntention.NO_OTHER)).warn()).isTrue();
    }

    @Test
    void R_095_a_name_that_the_store_holds_beside_No_is_no_unsaved_change() {
        assertThat(unsaved(NAMED_BESIDE_NO, OWN).warn()).isFalse();
    }

    private static UnsavedChanges unsaved(Answers kept, Answers written) {
        SectionDraft header = new SectionDraft(1, kept, Cast.PSYCHOLOGIST.id(), ManagersAnswers.none(), Instant.EPOCH);
        AdviceDraft saved = Scenario.psychologistAsked().response(1).with(Map.of(SectionCode.HEADER, header));
        return UnsavedChanges.of(
                NationalTemplates.advice(), saved, List.of(new SectionSave(SectionCode.HEADER, 1, written)), Map.of());
    }
}
