package io.github.ehckit.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.template.TemplateRef;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EhcCaseTest {
    private final List<HistoryEntry> history = Scenario.psychologistSubmitted().history();

    @Test
    void a_case_is_what_its_history_says() {
        EhcCase replayed = EhcCase.replay(Scenario.CASE, Scenario.REFERENCE, history);
        assertThat(replayed).isEqualTo(Scenario.psychologistSubmitted().ehcCase());
        assertThat(replayed.version()).isEqualTo(history.size());
        assertThat(replayed.updatedAt()).isEqualTo(history.getLast().at());
    }

    @Test
    void a_history_has_no_gap_and_no_entry_twice() {
        EhcCase opened = EhcCase.opened(Scenario.CASE, Scenario.REFERENCE, history.getFirst());
        assertThatIllegalArgumentException().isThrownBy(() -> opened.evolve(history.get(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> opened.evolve(history.getFirst()));
    }

    @Test
    void a_history_begins_by_opening_the_case() {
        assertThatIllegalArgumentException().isThrownBy(() -> replay(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> replay(history.subList(1, 3)));
        HistoryEntry misnumbered = new HistoryEntry(
                2,
                history.getFirst().at(),
                Cast.SENCO.id(),
                Cast.SENCO.role(),
                history.getFirst().event());
        assertThatIllegalArgumentException().isThrownBy(() -> replay(List.of(misnumbered)));
    }

    private static EhcCase replay(List<HistoryEntry> entries) {
        return EhcCase.replay(Scenario.CASE, Scenario.REFERENCE, entries);
    }

    @Test
    void a_request_for_advice_is_found_in_its_own_case_alone() {
        EhcCase ehcCase = Scenario.psychologistSubmitted().ehcCase();
        CaseId other = new CaseId(new AuthorityCode("SOUTHSHIRE"), new UUID(7, 7));
        assertThat(ehcCase.adviceRequest(Scenario.request(2))).isPresent();
        assertThat(ehcCase.adviceRequest(Scenario.request(3))).isEmpty();
        assertThat(ehcCase.adviceRequest(new AdviceRequestId(other, 1))).isEmpty();
        assertThat(ehcCase.advice().request(0)).isEmpty();
    }

    @Test
    void references_count_in_at_least_six_digits() {
        assertThat(CaseReference.ofNumber(42)).isEqualTo(new CaseReference("EHC-000042"));
        assertThat(CaseReference.ofNumber(1_234_567)).hasToString("EHC-1234567");
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseReference("EHC-42"));
    }

    @Test
    void numbers_and_versions_begin_with_1() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AdviceRequestId(Scenario.CASE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemplateRef("advice", 0));
    }

    @Test
    void every_event_says_what_happened() {
        assertThat(history).noneMatch(entry -> entry.event().sentence().isBlank());
        assertThat(history.getLast().event().sentence()).isEqualTo("Advice was submitted (request 1).");
        assertThat(history.getLast().date()).isEqualTo(Day.on("Wed 4 Mar 2026"));
    }

    @Test
    void P13_nothing_prints_a_name_or_what_somebody_wrote() {
        Scenario told =
                Scenario.psychologistSubmitted().reopens(1, Cast.COORDINATOR).completes(2, Cast.THERAPIST);
        String printed = told.ehcCase() + " " + told.history() + " " + told.response(1)
                + told.response(2).sections() + told.sealed(1) + EveryCommand.once() + Cast.PSYCHOLOGIST;
        assertThat(printed)
                .doesNotContain("Rowan", "Ashdown", "2015-03-14", "attention", "as agreed", "Given-", "Job of")
                .doesNotContain("Weekly sessions", "the date is wrong");
    }
}
