package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.OTHER_COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-081 A response that is being written is moved to another form")
class MoveToTemplateTest {
    private static final SectionCode HEALTH = new SectionCode("health");
    private static final SectionCode HEALTH_CARE = new SectionCode("health-care");

    @Test
    void R_081_the_request_is_pinned_to_the_other_form_and_the_history_says_so() {
        Scenario moved = Scenario.psychologistAsked()
                .when(PSYCHOLOGIST, to(1, AuthorityTemplates.FIRST))
                .thenHappened(AdviceEvent.AdviceMovedToTemplate.class);
        assertThat(moved.asked(1).template()).isEqualTo(AuthorityTemplates.FIRST);
        assertThat(moved.response(1).template()).isEqualTo(AuthorityTemplates.FIRST);
    }

    @Test
    void the_responsible_co_ordinator_moves_it_too_and_nobody_else() {
        Scenario.psychologistAsked()
                .when(COORDINATOR, to(1, AuthorityTemplates.FIRST))
                .thenHappened(AdviceEvent.AdviceMovedToTemplate.class);
        Scenario.psychologistAsked()
                .when(OTHER_COORDINATOR, to(1, AuthorityTemplates.FIRST))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-081");
        Scenario.therapistAllocated()
                .when(MANAGER, to(2, AuthorityTemplates.FIRST))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-081");
    }

    @Test
    void R_141_what_was_submitted_stays_where_it_is_until_it_is_re_opened() {
        Scenario.psychologistSubmitted()
                .when(PSYCHOLOGIST, to(1, AuthorityTemplates.FIRST))
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141")
                .reopens(1, COORDINATOR)
                .when(PSYCHOLOGIST, to(1, AuthorityTemplates.FIRST))
                .thenHappened(AdviceEvent.AdviceMovedToTemplate.class);
    }

    @Test
    void what_was_withdrawn_is_not_moved_any_more() {
        Scenario.psychologistAsked()
                .when(COORDINATOR, new AdviceCommand.WithdrawAdviceRequest(request(1), wording("not needed")))
                .when(COORDINATOR, to(1, AuthorityTemplates.FIRST))
                .thenRefused(RefusalCode.NOT_NOW, "practice");
    }

    @Test
    void a_form_that_is_not_there_is_refused_at_its_place() {
        Scenario.psychologistAsked()
                .when(PSYCHOLOGIST, to(1, new TemplateRef("never", 1)))
                .thenRefused(RefusalCode.NOT_FOUND, "R-081")
                .thenRefusedAt("template");
    }

    @Test
    void P_2_every_section_is_on_a_revision_that_none_ever_had() {
        AdviceDraft before = written().response(2);
        AdviceDraft after = moved(before);

        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.sections().values()).extracting(SectionDraft::revision).containsOnly(3);
        assertThat(after.revisionOf(HEALTH)).isZero();
    }

    @Test
    void A_02_who_saved_a_section_and_whether_as_the_manager_is_still_known() {
        AdviceDraft after = moved(written().response(2));

        assertThat(after.managers().questions()).contains(Header.WILL_PROVIDE);
        assertThat(after.sections().get(SectionCode.HEADER).savedBy()).isEqualTo(MANAGER.id());
        assertThat(after.sections().get(HEALTH_CARE).savedBy()).isEqualTo(THERAPIST.id());
        assertThat(after.sections().get(HEALTH_CARE).managers()).isEqualTo(ManagersAnswers.none());
    }

    @Test
    void D_05_what_was_written_is_still_there_to_be_corrected() {
        assertThat(moved(written().response(2)).contents().of(HEALTH_CARE).text("difficulties"))
                .contains("Sleep");
    }

    @Test
    void two_sections_that_become_one_are_joined_and_the_later_writer_named() {
        Scenario scenario = written();
        SectionDraft early = scenario.response(2).sections().get(SectionCode.HEADER);
        SectionDraft late = scenario.response(2).sections().get(HEALTH);

        assertThat(early.joined(late).answers()).isEqualTo(early.answers().and(late.answers()));
        assertThat(early.joined(late).savedBy()).isEqualTo(THERAPIST.id());
        assertThat(late.joined(early).savedBy()).isEqualTo(THERAPIST.id());
    }

    private static Scenario written() {
        return Scenario.therapistAllocated()
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .on("Wed 4 Feb 2026")
                .writes(2, THERAPIST, "health", Answers.none().with("needs", "Slee"))
                .writes(2, THERAPIST, "health", Answers.none().with("needs", "Sleep"));
    }

    private static AdviceDraft moved(AdviceDraft draft) {
        AdviceDraft first = draft.moved(MigrationMap.between(NationalTemplates.advice(), AuthorityTemplates.first())
                .orElseThrow());
        assertThat(first.sections().values()).extracting(SectionDraft::revision).containsOnly(3);
        return new AdviceDraft(
                        first.request(),
                        first.template(),
                        first.status(),
                        first.round(),
                        draft.revision(),
                        draft.sections(),
                        first.last(),
                        first.corrects())
                .moved(MigrationMap.between(AuthorityTemplates.first(), AuthorityTemplates.second())
                        .orElseThrow());
    }

    private static AdviceCommand.MoveToTemplate to(int request, TemplateRef form) {
        return new AdviceCommand.MoveToTemplate(request(request), form);
    }
}
