package io.github.ehckit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisibleDraftTest {
    private final Scenario asked = Scenario.psychologistAsked();

    @Test
    void R_095_a_name_that_the_store_holds_beside_No_is_not_shown() {
        Answers own = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
        VisibleDraft shown = shown(own.with(Header.NAME, "Ghost Writer"));
        assertThat(shown.draft().answersIn(SectionCode.HEADER)).isEqualTo(own);
    }

    private VisibleDraft shown(Answers kept) {
        SectionDraft header = new SectionDraft(1, kept, Cast.PSYCHOLOGIST.id(), ManagersAnswers.none(), Instant.EPOCH);
        AdviceDraft draft = asked.response(1).with(Map.of(SectionCode.HEADER, header));
        return VisibleDraft.of(
                asked.ehcCase(),
                asked.asked(1),
                NationalTemplates.advice(),
                draft,
                List.of(),
                Optional.of(Cast.profile(Cast.PSYCHOLOGIST)),
                ManagersPart.SHOWN,
                Cast.PSYCHOLOGIST);
    }
}
