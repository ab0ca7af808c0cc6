package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Scenario.background;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.draft.DraftCommand.SaveDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftRulesTest {

    @Test
    void R_138_a_draft_is_saved_however_incomplete() {
        psychologistAsked()
                .writes(1, PSYCHOLOGIST, "background", Answers.none())
                .thenSaved()
                .writes(1, PSYCHOLOGIST, "health", Answers.none().with("strengths", "Sleeps well"))
                .thenSaved();
    }

    @Test
    void R_095_a_name_and_a_job_title_typed_beside_No_are_not_saved_and_the_writer_is_told() {
        Answers own = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
        Scenario saved = psychologistAsked()
                .answersHeader(1, PSYCHOLOGIST, own.with("name", "Ghost Writer").with("jobTitle", "Phantom"))
                .thenSaved();

        assertThat(saved.response(1).answersIn(SectionCode.HEADER)).isEqualTo(own);
        assertThat(saved.notices())
                .extracting(notice -> notice.path().orElseThrow())
                .containsExactly("header.name", "header.jobTitle");
        assertThat(saved.notices()).noneMatch(notice -> notice.sentence().contains("Ghost"));
        assertThat(saved.answersHeader(1, PSYCHOLOGIST, own).thenSaved().notices())
                .isEmpty();
    }

    @Test
    void R_095_a_name_and_a_job_title_typed_beside_Yes_are_saved() {
        Answers behalf = Header.onBehalfOf("Dr A. Example", "Paediatrician", AdviceIntention.WILL_KNOWN_MEETS);
        Scenario saved =
                psychologistAsked().answersHeader(1, PSYCHOLOGIST, behalf).thenSaved();

        assertThat(saved.response(1).answersIn(SectionCode.HEADER)).isEqualTo(behalf);
        assertThat(saved.notices()).isEmpty();
    }

    @Test
    void what_the_form_does_not_offer_is_refused_all_at_once() {
        Answers wrong = Answers.none().with("favouriteColour", "blue").choosing("firstContact", "YES");
        SectionSave unknown = new SectionSave(new SectionCode("astrology"), 0, Answers.none());
        SectionSave faulty = new SectionSave(SectionCode.BACKGROUND, 0, wrong);
        psychologistAsked()
                .saves(
                        PSYCHOLOGIST,
                        new SaveDraft(request(1), NationalTemplates.advice().ref(), List.of(unknown, faulty)))
                .thenRefusedAt("astrology", "background.favouriteColour", "background.firstContact");
    }

    @Test
    void R_105_a_manager_answers_the_header_for_the_member() {
        Scenario answered = psychologistAndTeamAsked()
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.WILL_ALLOCATED_WORKER))
                .thenSaved();
        assertThat(answered.response(2).sections().get(SectionCode.HEADER).byManager())
                .isTrue();
    }

    @Test
    void A_02_the_managers_answer_is_read_only_to_the_member() {
        therapistAllocated()
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.WILL_ALLOCATED_WORKER))
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.NO_OTHER))
                .thenRefused(RefusalCode.NOT_PERMITTED, "A-02")
                .thenSays("Your team manager has already answered this question."
                        + " Ask them if the answer needs to change.")
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.NO_OTHER))
                .thenSaved();
    }

    @Test
    void A_02_the_member_answers_the_header_if_the_manager_has_not() {
        Scenario answered = therapistAllocated()
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .thenSaved()
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_NOT_KNOWN_MEETS))
                .thenSaved();
        assertThat(answered.response(2).sections().get(SectionCode.HEADER).byManager())
                .isFalse();
    }

    @Test
    void A_02_what_the_manager_left_open_the_member_answers() {
        Answers will = Answers.none().choosing(Header.WILL_PROVIDE, AdviceIntention.WILL_ALLOCATED_WORKER.name());
        Scenario answered = therapistAllocated()
                .answersHeader(2, MANAGER, will)
                .answersHeader(2, THERAPIST, will.choosing(Header.ON_BEHALF_OF, Header.NO))
                .thenSaved()
                .answersHeader(2, THERAPIST, will.choosing(Header.ON_BEHALF_OF, Header.YES))
                .thenSaved()
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.NO_OTHER))
                .thenRefusedAt("header.willProvide");
        assertThat(answered.response(2).managersHeader()).isPresent();
    }

    @Test
    void A_02_a_manager_who_said_only_on_whose_behalf_leaves_the_question_to_the_member() {
        therapistAllocated()
                .answersHeader(2, MANAGER, Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO))
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .thenSaved()
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .thenSaved();
    }

    @Test
    void the_managers_answer_does_not_stop_the_member_from_writing_the_rest() {
        therapistAllocated()
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.WILL_ALLOCATED_WORKER))
                .writes(2, THERAPIST, "background", background())
                .thenSaved();
    }

    @Test
    void the_header_is_not_saved_as_a_section() {
        psychologistAsked()
                .writes(1, PSYCHOLOGIST, "header", Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .thenRefused(RefusalCode.MALFORMED, "R-105")
                .thenSays("Save ‘"
                        + NationalTemplates.advice()
                                .section(SectionCode.HEADER)
                                .orElseThrow()
                                .label()
                        + "’ by itself, not together with other sections.");
    }

    @Test
    void R_091_only_the_responder_writes() {
        therapistAllocated()
                .writes(2, COLLEAGUE, "background", background())
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-091")
                .writes(2, MANAGER, "background", background())
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-091")
                .writes(2, PSYCHOLOGIST, "background", background())
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-091");
    }

    @Test
    void D_13_saving_changes_nothing_in_the_case_file() {
        Scenario asked = psychologistAsked();
        EhcCase before = asked.ehcCase();
        assertThat(asked.completes(1, PSYCHOLOGIST).ehcCase()).isEqualTo(before);
    }
}
