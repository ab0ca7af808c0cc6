package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Scenario.background;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.draft.DraftCommand.SaveDraft;
import io.github.ehckit.draft.ManagersAnswers;
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
    void R_156_a_page_is_saved_at_once_its_header_among_its_sections() {
        Answers health = Answers.none().with("strengths", "Sleeps well");
        Scenario saved = psychologistAsked()
                .saves(
                        PSYCHOLOGIST,
                        page(
                                section("header", Header.own(AdviceIntention.WILL_KNOWN_MEETS)),
                                section("background", background()),
                                section("health", health)))
                .thenSaved();
        assertThat(saved.response(1).contents().of(SectionCode.HEADER))
                .isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(saved.response(1).contents().of(new SectionCode("health"))).isEqualTo(health);
        assertThat(saved.response(1).revision()).as("one save").isEqualTo(1);
    }

    @Test
    void R_156_a_page_of_which_a_part_is_refused_is_not_saved_and_every_reason_is_told() {
        Scenario answered = therapistAllocated().answersHeader(2, MANAGER, will(AdviceIntention.WILL_KNOWN_MEETS));
        SaveDraft page = new SaveDraft(
                request(2),
                NationalTemplates.advice().ref(),
                List.of(
                        section("background", Answers.none().with("favouriteColour", "blue")),
                        new SectionSave(SectionCode.HEADER, 1, Header.own(AdviceIntention.NO_OTHER)),
                        section("health", Answers.none().with("strengths", "Sleeps well"))));
        answered.saves(THERAPIST, page).thenRefusedAt("background.favouriteColour", "header.willProvide");
        assertThat(answered.response(2).sections()).containsOnlyKeys(SectionCode.HEADER);
        assertThat(answered.response(2).revision()).isEqualTo(1);
    }

    @Test
    void R_105_a_manager_answers_the_header_for_the_member() {
        Scenario answered = psychologistAndTeamAsked()
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.WILL_ALLOCATED_WORKER))
                .thenSaved();
        assertThat(answered.response(2).managers().questions()).contains(Header.WILL_PROVIDE);
        assertThat(answered.response(2).managersAnswers()).isEqualTo(will(AdviceIntention.WILL_ALLOCATED_WORKER));
    }

    @Test
    void R_105_a_manager_who_does_not_write_saves_the_header_alone() {
        SaveDraft page = new SaveDraft(
                request(2),
                NationalTemplates.advice().ref(),
                List.of(
                        section("header", will(AdviceIntention.WILL_KNOWN_MEETS)),
                        section("background", background()),
                        section("health", Answers.none())));
        Scenario refused = therapistAllocated()
                .saves(MANAGER, page)
                .thenRefusedAt("background", "health")
                .thenSaid(
                        "Only the person writing this response can change this section. Ask them to make the change.");
        assertThat(refused.response(2).sections()).isEmpty();
    }

    @Test
    void R_141_a_manager_who_saves_into_a_submitted_response_is_told_that_it_is_submitted_and_nothing_else() {
        SaveDraft page = new SaveDraft(
                request(2),
                NationalTemplates.advice().ref(),
                List.of(
                        new SectionSave(SectionCode.HEADER, 1, will(AdviceIntention.NO_OTHER)),
                        section("background", background())));
        therapistAllocated()
                .completes(2, THERAPIST)
                .submits(2, THERAPIST)
                .saves(MANAGER, page)
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141");
    }

    @Test
    void R_105_a_manager_who_is_to_give_the_advice_writes_every_section() {
        psychologistAndTeamAsked()
                .when(MANAGER, Scenario.allocates(2, MANAGER))
                .completes(2, MANAGER)
                .submits(2, MANAGER)
                .thenSaved();
    }

    @Test
    void R_105_a_members_form_may_lack_what_the_manager_answered() {
        Answers managers = will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "We do not cover this area");
        Answers own = Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO);
        Scenario saved = therapistAllocated()
                .answersHeader(2, MANAGER, managers)
                .answersHeader(2, THERAPIST, own)
                .thenSaved()
                .answersHeader(2, THERAPIST, own.with(Header.DETAILS, "  "))
                .thenSaved();
        assertThat(saved.response(2).answersIn(SectionCode.HEADER))
                .isEqualTo(managers.choosing(Header.ON_BEHALF_OF, Header.NO));
        assertThat(saved.response(2).managersAnswers()).isEqualTo(managers);
    }

    @Test
    void R_105_each_answer_of_the_manager_that_a_member_changes_is_refused_at_its_place() {
        Answers managers = will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "We do not cover this area");
        therapistAllocated()
                .answersHeader(2, MANAGER, managers)
                .answersHeader(
                        2,
                        THERAPIST,
                        will(AdviceIntention.WILL_KNOWN_MEETS).with(Header.DETAILS, "Known since nursery"))
                .thenRefusedAt("header.details", "header.willProvide");
    }

    @Test
    void R_105_a_manager_changes_no_answer_that_a_member_gave_and_keeps_those_that_are_left_out() {
        Answers members = Header.own(AdviceIntention.WILL_KNOWN_MEETS).with(Header.DETAILS, "Known since nursery");
        Scenario answered = therapistAllocated()
                .answersHeader(2, THERAPIST, members)
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.NO_OTHER).with(Header.DETAILS, "Too busy"))
                .thenRefusedAt("header.details", "header.willProvide")
                .thenSaid("The member of your team who writes this response has already answered this question."
                        + " Ask them to change the answer.")
                .answersHeader(2, MANAGER, Answers.none())
                .thenSaved();
        assertThat(answered.response(2).answersIn(SectionCode.HEADER)).isEqualTo(members);
        assertThat(answered.response(2).managers()).isEqualTo(ManagersAnswers.none());
        answered.answersHeader(2, THERAPIST, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .thenSaved();
    }

    @Test
    void R_105_a_question_that_the_manager_repeats_stays_the_members_and_one_that_is_open_becomes_the_managers() {
        Answers members = Header.own(AdviceIntention.NO_OTHER);
        Scenario answered = therapistAllocated()
                .answersHeader(2, THERAPIST, members)
                .answersHeader(2, MANAGER, members.with(Header.DETAILS, "We do not cover this area"))
                .thenSaved();
        assertThat(answered.response(2).managers().questions()).containsExactly(Header.DETAILS);
        answered.answersHeader(2, MANAGER, members).thenSaved();
        assertThat(answered.response(2).answersIn(SectionCode.HEADER)).isEqualTo(members);
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
        assertThat(answered.response(2).managers()).isEqualTo(ManagersAnswers.none());
    }

    @Test
    void A_02_what_the_manager_left_open_the_member_answers_and_may_change() {
        Answers will = will(AdviceIntention.WILL_ALLOCATED_WORKER);
        Scenario answered = therapistAllocated()
                .answersHeader(2, MANAGER, will)
                .answersHeader(2, THERAPIST, will.choosing(Header.ON_BEHALF_OF, Header.NO))
                .thenSaved()
                .answersHeader(2, THERAPIST, will.choosing(Header.ON_BEHALF_OF, Header.YES))
                .thenSaved()
                .answersHeader(
                        2, THERAPIST, will.with(Header.DETAILS, "From May").choosing(Header.ON_BEHALF_OF, Header.NO))
                .thenSaved()
                .answersHeader(2, THERAPIST, will.with(Header.DETAILS, "From June"))
                .thenSaved()
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.NO_OTHER))
                .thenRefusedAt("header.willProvide");
        assertThat(answered.response(2).managersAnswers()).isEqualTo(will);
    }

    @Test
    void A_02_a_manager_who_said_only_on_whose_behalf_leaves_the_question_to_the_member() {
        therapistAllocated()
                .answersHeader(2, MANAGER, Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO))
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .thenSaved()
                .answersHeader(2, THERAPIST, Header.onBehalfOf("Ann Other", "Doctor", AdviceIntention.NO_OTHER))
                .thenSaved();
    }

    @Test
    void P2_a_header_that_was_overtaken_is_a_conflict_and_is_not_refused() {
        SaveDraft late = new SaveDraft(
                request(2),
                NationalTemplates.advice().ref(),
                List.of(section("header", Header.own(AdviceIntention.NO_OTHER))));
        therapistAllocated()
                .answersHeader(2, MANAGER, will(AdviceIntention.WILL_KNOWN_MEETS))
                .saves(THERAPIST, late)
                .thenSaved();
    }

    @Test
    void D_05_after_a_reopening_the_member_corrects_what_the_manager_had_answered() {
        Scenario reopened = managerAnsweredAndReopened(
                will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "We do not cover this area"));
        assertThat(reopened.response(2).managersAnswers().hasAnswer(Header.DETAILS))
                .as("still there")
                .isTrue();
        reopened.answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .thenSaved();
        assertThat(reopened.response(2).answersIn(SectionCode.HEADER))
                .as("the wrong reason goes with the wrong answer")
                .isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        reopened.answersHeader(2, MANAGER, will(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-105");
    }

    @Test
    void D_05_after_a_reopening_a_form_without_the_managers_part_keeps_it() {
        Answers managers = will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "We do not cover this area");
        Scenario saved = managerAnsweredAndReopened(managers)
                .answersHeader(2, THERAPIST, Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO))
                .thenSaved();
        assertThat(saved.response(2).managersAnswers()).isEqualTo(managers);
    }

    @Test
    void D_05_after_a_reopening_only_what_the_manager_answers_anew_is_locked() {
        Scenario corrected = managerAnsweredAndReopened(
                        will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "We do not cover this area"))
                .answersHeader(2, MANAGER, will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "We cover it from May"))
                .thenSaved()
                .answersHeader(2, THERAPIST, will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "From June"))
                .thenRefusedAt("header.details");
        corrected
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .thenSaved();
        assertThat(corrected.response(2).answersIn(SectionCode.HEADER).text(Header.DETAILS))
                .contains("We cover it from May");
    }

    @Test
    void D_05_a_member_who_takes_over_may_change_what_the_member_before_answered() {
        therapistAllocated()
                .completes(2, THERAPIST)
                .when(MANAGER, Scenario.allocates(2, COLLEAGUE))
                .answersHeader(2, COLLEAGUE, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .thenSaved();
    }

    @Test
    void A_02_an_authority_that_hides_the_managers_part_lets_only_the_manager_answer_it() {
        Scenario hidden = therapistAllocated()
                .under(AuthorityPolicy.standard().with(ManagersPart.HIDDEN))
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .thenRefused(RefusalCode.NOT_PERMITTED, "A-02")
                .thenRefusedAt("header.willProvide")
                .answersHeader(2, THERAPIST, Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO))
                .thenSaved()
                .writes(2, THERAPIST, "background", background());
        hidden.submits(2, THERAPIST)
                .thenRefused(RefusalCode.MISSING, "A-02")
                .thenRefusedAt("header.willProvide")
                .thenSays("Your team manager has not answered a question of this response yet."
                        + " Ask the manager to answer it, then submit your response.")
                .answersHeader(2, MANAGER, will(AdviceIntention.WILL_KNOWN_MEETS))
                .thenSaved()
                .submits(2, THERAPIST)
                .thenSaved();
    }

    @Test
    void A_02_where_the_managers_part_is_hidden_it_stays_the_managers_after_a_reopening() {
        Answers managers = will(AdviceIntention.WILL_KNOWN_MEETS);
        Scenario reopened = managerAnsweredAndReopened(managers)
                .under(AuthorityPolicy.standard().with(ManagersPart.HIDDEN))
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .thenRefusedAt("header.willProvide")
                .answersHeader(2, THERAPIST, Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO))
                .thenSaved();
        assertThat(reopened.response(2).managersAnswers()).isEqualTo(managers);
        reopened.answersHeader(2, MANAGER, will(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .thenSaved();
    }

    @Test
    void A_02_the_managers_part_is_hidden_from_no_person_who_was_asked_by_name_and_from_no_manager_who_writes() {
        psychologistAndTeamAsked()
                .under(AuthorityPolicy.standard().with(ManagersPart.HIDDEN))
                .completes(1, PSYCHOLOGIST)
                .submits(1, PSYCHOLOGIST)
                .thenSaved()
                .when(MANAGER, Scenario.allocates(2, MANAGER))
                .completes(2, MANAGER)
                .submits(2, MANAGER)
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

    private static SaveDraft page(SectionSave... sections) {
        return new SaveDraft(request(1), NationalTemplates.advice().ref(), List.of(sections));
    }

    private static SectionSave section(String code, Answers answers) {
        return new SectionSave(new SectionCode(code), 0, answers);
    }

    private static Answers will(AdviceIntention intention) {
        return Answers.none().choosing(Header.WILL_PROVIDE, intention.name());
    }

    /** The manager has answered their part, the therapist the rest; it was submitted and re-opened. */
    private static Scenario managerAnsweredAndReopened(Answers managers) {
        return therapistAllocated()
                .on("Wed 4 Mar 2026")
                .answersHeader(2, MANAGER, managers)
                .answersHeader(2, THERAPIST, Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO))
                .writes(2, THERAPIST, "background", background())
                .submits(2, THERAPIST)
                .thenSaved()
                .on("Thu 5 Mar 2026")
                .reopens(2, COORDINATOR)
                .thenSaved();
    }

    @Test
    void A_02_what_a_member_answered_before_the_managers_part_was_hidden_is_the_managers_to_answer() {
        therapistAllocated()
                .answersHeader(2, THERAPIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .under(AuthorityPolicy.standard().with(ManagersPart.HIDDEN))
                .answersHeader(2, MANAGER, will(AdviceIntention.NO_KNOWN_NOT_MEETS))
                .thenSaved();
    }

    @Test
    void R_105_and_D_05_the_managers_answers_are_still_theirs_after_a_correction_that_was_ended() {
        Scenario again = managerAnsweredAndReopened(will(AdviceIntention.WILL_KNOWN_MEETS))
                .when(COORDINATOR, new AdviceCommand.WithdrawAdviceRequest(request(2), wording("right after all")))
                .reopens(2, COORDINATOR);
        assertThat(again.history().getLast().event())
                .isInstanceOfSatisfying(
                        AdviceEvent.AdviceReopened.class,
                        reopened -> assertThat(reopened.managersPart()).isTrue());
    }
}
