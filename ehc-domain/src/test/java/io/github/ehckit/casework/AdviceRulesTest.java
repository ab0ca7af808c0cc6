package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.STRANGER;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.THERAPISTS;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.allocates;
import static io.github.ehckit.casework.Scenario.asks;
import static io.github.ehckit.casework.Scenario.assessing;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.AddNote;
import io.github.ehckit.advice.AdviceCommand.ReopenAdvice;
import io.github.ehckit.advice.AdviceCommand.ReturnToTeam;
import io.github.ehckit.advice.AdviceCommand.SubmitAdvice;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceEvent.AdviceAllocated;
import io.github.ehckit.advice.AdviceEvent.AdviceAwaitedAgain;
import io.github.ehckit.advice.AdviceEvent.AdviceReopened;
import io.github.ehckit.advice.AdviceEvent.AdviceRequestWithdrawn;
import io.github.ehckit.advice.AdviceEvent.AdviceRequested;
import io.github.ehckit.advice.AdviceEvent.AdviceReturnedToTeam;
import io.github.ehckit.advice.AdviceEvent.AdviceSubmitted;
import io.github.ehckit.advice.AdviceEvent.CorrectionEnded;
import io.github.ehckit.advice.AdviceEvent.NoteAdded;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceRequestNote;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.assessment.AssessmentCommand.DecideNotToIssue;
import io.github.ehckit.assessment.AssessmentCommand.DecideToIssue;
import io.github.ehckit.assessment.AssessmentCommand.EndAppealWindow;
import io.github.ehckit.assessment.AssessmentCommand.MoveToDecision;
import io.github.ehckit.assessment.AssessmentCommand.ReverseDecision;
import io.github.ehckit.assessment.AssessmentEvent.AppealWindowEnded;
import io.github.ehckit.assessment.ReversalGround;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.Stage;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand.CloseOutsideProcess;
import io.github.ehckit.record.RecordCommand.ReopenCase;
import io.github.ehckit.record.RecordEvent.CaseClosedOutside;
import io.github.ehckit.record.RecordEvent.CaseReopened;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceRulesTest {

    @Test
    void reg_6_1_advice_is_asked_of_a_person_and_the_form_is_pinned() {
        Scenario asked = psychologistAsked().thenHappened(AdviceRequested.class);
        assertThat(asked.asked(1).responder()).contains(PSYCHOLOGIST.id());
        assertThat(asked.asked(1).template())
                .isEqualTo(NationalTemplates.advice().ref());
        assertThat(asked.asked(1).type()).isEqualTo(AdviceType.PSYCHOLOGICAL);
        assertThat(asked.asked(1).notes())
                .containsExactly(new AdviceRequestNote(wording("Please cover attention"), on("Tue 3 Feb 2026")));
    }

    @Test
    void reg_8_1_and_R_089_advice_is_due_six_weeks_after_it_was_asked_for() {
        assertThat(psychologistAsked().asked(1).requestedOn()).isEqualTo(on("Tue 3 Feb 2026"));
        assertThat(psychologistAsked().asked(1).dueOn(Timetable.england())).isEqualTo(on("Tue 17 Mar 2026"));
    }

    @Test
    void a_request_made_after_midnight_in_British_Summer_Time_is_of_the_day_in_London() {
        Scenario asked = assessing()
                .at(Instant.parse("2026-06-30T23:30:00Z"))
                .when(COORDINATOR, asks(AdviceType.OTHER, Addressee.person(PSYCHOLOGIST.id())));
        assertThat(asked.asked(1).requestedOn()).isEqualTo(on("Wed 1 Jul 2026"));
    }

    @Test
    void R_088_advice_is_asked_of_a_team_and_its_manager_allocates_it_to_a_member() {
        Scenario allocated = therapistAllocated().thenHappened(AdviceAllocated.class);
        assertThat(allocated.asked(2).to()).isEqualTo(new Addressee.Team(THERAPISTS, Optional.of(THERAPIST.id())));
    }

    @Test
    void D_04_allocating_does_not_move_the_due_date() {
        Scenario later = psychologistAndTeamAsked().on("Mon 2 Mar 2026").when(MANAGER, allocates(2, THERAPIST));
        assertThat(later.asked(2).dueOn(Timetable.england())).isEqualTo(on("Tue 17 Mar 2026"));
    }

    @Test
    void R_088_a_request_goes_to_a_member_of_the_team_alone() {
        psychologistAndTeamAsked()
                .when(MANAGER, allocates(2, STRANGER))
                .thenRefused(RefusalCode.NOT_OFFERED, "R-088")
                .thenRefusedAt("member")
                .thenSays("This person is not a member of the team that was asked. Choose a member of that team.");
    }

    @Test
    void R_088_the_authority_asks_the_team_and_does_not_choose_its_member() {
        Addressee chosen = new Addressee.Team(THERAPISTS, Optional.of(THERAPIST.id()));
        assessing()
                .when(COORDINATOR, asks(AdviceType.MEDICAL, chosen))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-088")
                .thenSays("The team manager chooses who answers a request to a team."
                        + " Send the request to the team as a whole."
                        + " You can name a member only of an education setting.");
    }

    @Test
    void R_007_only_a_manager_of_that_team_allocates() {
        psychologistAndTeamAsked()
                .when(THERAPIST, allocates(2, THERAPIST))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-007")
                .when(STRANGER, allocates(2, STRANGER))
                .thenRefused(RefusalCode.NOT_FOUND, "R-002")
                .when(MANAGER, allocates(1, THERAPIST))
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-007");
    }

    @Test
    void R_141_and_R_088_a_submitted_response_is_given_to_no_other_member_and_goes_back_to_no_team() {
        Scenario submitted = therapistAllocated().completes(2, THERAPIST).submits(2, THERAPIST);
        submitted
                .when(MANAGER, allocates(2, COLLEAGUE))
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141")
                .when(MANAGER, new ReturnToTeam(request(2)))
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141");
        assertThat(submitted.asked(2).responder()).contains(THERAPIST.id());
    }

    @Test
    void R_088_a_request_is_not_given_again_to_the_member_who_has_it() {
        therapistAllocated()
                .when(MANAGER, allocates(2, THERAPIST))
                .thenRefused(RefusalCode.NOT_NOW, "R-088")
                .thenSays(
                        "This request for advice is already allocated to this member. You do not need to do anything.")
                .when(MANAGER, allocates(2, COLLEAGUE))
                .when(MANAGER, allocates(2, THERAPIST))
                .thenHappened(AdviceAllocated.class);
    }

    @Test
    void R_157_notes_are_added_while_the_request_is_pending() {
        Scenario noted = psychologistAsked()
                .on("Wed 4 Feb 2026")
                .when(COORDINATOR, new AddNote(request(1), wording("and sleep")))
                .thenHappened(NoteAdded.class)
                .on("Thu 5 Feb 2026")
                .when(HEAD_OF_SEND, new AddNote(request(1), wording("and hearing")));
        assertThat(noted.asked(1).notes())
                .containsExactly(
                        new AdviceRequestNote(wording("Please cover attention"), on("Tue 3 Feb 2026")),
                        new AdviceRequestNote(wording("and sleep"), on("Wed 4 Feb 2026")),
                        new AdviceRequestNote(wording("and hearing"), on("Thu 5 Feb 2026")));
        noted.completes(1, PSYCHOLOGIST)
                .submits(1, PSYCHOLOGIST)
                .when(COORDINATOR, new AddNote(request(1), wording("too late")))
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141");
        assertThat(noted.asked(1).notes()).as("they stay after the submission").hasSize(3);
    }

    @Test
    void R_157_a_withdrawn_request_takes_no_note() {
        psychologistAsked()
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("not needed")))
                .when(COORDINATOR, new AddNote(request(1), wording("too late")))
                .thenRefused(RefusalCode.NOT_NOW, "practice");
    }

    @Test
    void R_147_a_reopening_says_why_and_whether_a_manager_had_answered_a_part() {
        Scenario reopened = therapistAllocated()
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .writes(2, THERAPIST, "background", Scenario.background())
                .submits(2, THERAPIST)
                .reopens(2, COORDINATOR);
        assertThat(reopened.history().getLast().event())
                .isEqualTo(new AdviceReopened(2, wording("the date is wrong"), true));
        assertThat(reopened.asked(2).reopeningReason()).contains(wording("the date is wrong"));
        assertThat(reopened.submits(2, THERAPIST).asked(2).reopeningReason()).isEmpty();
        assertThat(psychologistSubmitted()
                        .reopens(1, COORDINATOR)
                        .history()
                        .getLast()
                        .event())
                .isEqualTo(new AdviceReopened(1, wording("the date is wrong"), false));
    }

    @Test
    void D_07_closing_a_case_ends_a_correction_and_its_sealed_version_stands() {
        Scenario closed = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .when(COORDINATOR, new CloseOutsideProcess(ClosureReason.OTHER, wording("moved"), true))
                .thenHappened(CorrectionEnded.class, AdviceRequestWithdrawn.class, CaseClosedOutside.class);
        assertThat(closed.asked(1).status()).isInstanceOf(AdviceStatus.Submitted.class);
        assertThat(closed.response(1).status()).isEqualTo(AdviceDraft.Status.WITHDRAWN);
        assertThat(closed.asked(1).seals()).hasSize(1);
        assertThat(closed.sealed(1)).hasSize(1);
    }

    @Test
    void D_07_the_end_of_the_time_to_appeal_closes_the_case_as_any_other_closing_does() {
        Scenario closed = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .when(HEAD_OF_SEND, new DecideNotToIssue(on("Wed 4 Mar 2026"), wording("provision is there")))
                .on("Tue 6 Oct 2026")
                .when(COORDINATOR, new EndAppealWindow(wording("no appeal")))
                .thenHappened(CorrectionEnded.class, AdviceRequestWithdrawn.class, AppealWindowEnded.class);
        assertThat(closed.asked(1).status()).isInstanceOf(AdviceStatus.Submitted.class);
        assertThat(closed.response(1).status()).isEqualTo(AdviceDraft.Status.WITHDRAWN);
        assertThat(closed.asked(2).status()).isInstanceOf(AdviceStatus.Withdrawn.class);
        assertThat(closed.ehcCase().advice().pending()).isEmpty();
    }

    @Test
    void R_173_a_case_that_is_opened_again_awaits_what_it_awaited_when_it_was_closed() {
        Scenario before = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .writes(1, PSYCHOLOGIST, "background", Answers.none())
                .writes(2, THERAPIST, "background", Scenario.background());
        List<AdviceRequest> requests = before.ehcCase().advice().requests();
        AdviceDraft correction = before.response(1);
        AdviceDraft first = before.response(2);
        before.when(COORDINATOR, new CloseOutsideProcess(ClosureReason.OTHER, wording("moved"), true))
                .when(HEAD_OF_SEND, new ReopenCase(wording("by mistake")))
                .thenHappened(CaseReopened.class, AdviceAwaitedAgain.class, AdviceAwaitedAgain.class);
        assertThat(before.ehcCase().advice().requests()).isEqualTo(requests);
        assertThat(before.ehcCase().advice().awaitedAtClosure()).isEmpty();
        assertThat(before.response(1)).isEqualTo(correction);
        assertThat(before.response(2)).isEqualTo(first);
    }

    @Test
    void R_172_a_history_in_which_a_correction_was_withdrawn_as_a_request_keeps_the_advice_given() {
        Scenario reopened = psychologistSubmitted().reopens(1, COORDINATOR);
        EhcCase withdrawn = reopened.ehcCase()
                .evolve(new HistoryEntry(
                        reopened.history().size() + 1,
                        Instant.EPOCH,
                        COORDINATOR.id(),
                        COORDINATOR.role(),
                        new AdviceRequestWithdrawn(1, Optional.of(wording("no longer needed")))));
        AdviceRequest asked = withdrawn.advice().request(1).orElseThrow();
        assertThat(asked.active()).isTrue();
        assertThat(asked.given()).contains(reopened.sealed(1).getFirst().seal());
        assertThat(asked.gaveAdvice()).isTrue();
        assertThat(Reg6Duties.of(withdrawn, on("Wed 4 Mar 2026")).of(AdviceType.PSYCHOLOGICAL))
                .isEqualTo(new Duty.Met(AdviceType.PSYCHOLOGICAL, List.of(1)));
    }

    @Test
    void a_request_is_reallocated_with_its_draft() {
        Scenario moved = therapistAllocated()
                .writes(2, THERAPIST, "background", Scenario.background())
                .when(MANAGER, allocates(2, COLLEAGUE))
                .thenHappened(AdviceAllocated.class)
                .writes(2, THERAPIST, "background", Answers.none());
        moved.thenRefused(RefusalCode.NOT_PERMITTED, "R-091");
        moved.writes(2, COLLEAGUE, "background", Scenario.background().with("firstContact", "In 2022"))
                .thenSaved();
    }

    @Test
    void a_request_goes_back_to_the_team_once_it_was_allocated() {
        psychologistAndTeamAsked()
                .when(MANAGER, new ReturnToTeam(request(2)))
                .thenRefused(RefusalCode.NOT_NOW, "R-088")
                .thenSays("This request for advice is already with the team."
                        + " Allocate it to a member when you are ready.")
                .when(MANAGER, allocates(2, THERAPIST))
                .when(MANAGER, new ReturnToTeam(request(2)))
                .thenHappened(AdviceReturnedToTeam.class);
    }

    @Test
    void R_140_without_confirmation_nothing_changes() {
        psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .when(PSYCHOLOGIST, new SubmitAdvice(request(1), false))
                .thenRefused(RefusalCode.NOT_CONFIRMED, "R-140")
                .thenRefusedAt("confirmed")
                .thenSays("You cannot change your response after you submit it. Confirm that you want to submit it.");
    }

    @Test
    void R_112_and_R_117_submission_is_refused_with_everything_that_is_missing_at_once() {
        psychologistAsked()
                .writes(1, PSYCHOLOGIST, "background", Answers.none().with("supportInPlace", "  \n "))
                .writes(
                        1,
                        PSYCHOLOGIST,
                        "communication",
                        Answers.none()
                                .with("strengths", "Keen")
                                .adding(
                                        "outcomes",
                                        Entry.of("o1", Answers.none().adding("steps", Entry.of("s1", Answers.none())))))
                .submits(1, PSYCHOLOGIST)
                .thenRefusedAt(
                        "header.onBehalfOf",
                        "header.willProvide",
                        "background.firstContact",
                        "background.supportInPlace",
                        "background.effectOfSupport",
                        "communication.outcomes[o1].outcome",
                        "communication.outcomes[o1].steps[s1].step",
                        "communication.outcomes[o1].steps[s1].achieveBy");
    }

    @Test
    void R_114_a_response_with_all_areas_empty_is_submitted() {
        psychologistSubmitted().thenHappened(AdviceSubmitted.class);
    }

    @Test
    void R_132_every_document_is_sealed_with_the_response_also_the_last() {
        Scenario submitted = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .has(1, document(1), document(2), document(4))
                .submits(1, PSYCHOLOGIST);
        assertThat(submitted.sealed(1).getLast().attached()).containsExactly(document(1), document(2), document(4));
        assertThat(submitted.sealed(1).getLast().genuine()).isTrue();
    }

    @Test
    void R_163_the_number_of_a_request_that_was_taken_back_is_not_used_again() {
        Scenario asked = psychologistAsked()
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("asked twice")))
                .thenHappened(AdviceRequestWithdrawn.class);
        assertThat(asked.ehcCase().advice().nextNumber()).isEqualTo(2);
        assertThat(asked.ehcCase().advice().requests())
                .extracting(AdviceRequest::number)
                .containsExactly(1);
    }

    @Test
    void what_should_be_answered_rides_along_as_a_notice() {
        Answers area = Answers.none()
                .with("needs", "Attention")
                .adding(
                        "outcomes",
                        Entry.of(
                                "o1",
                                Answers.none()
                                        .with("outcome", "Attends for ten minutes")
                                        .adding(
                                                "provisions",
                                                Entry.of("p1", Answers.none().with("provision", "Support")))));
        Scenario submitted = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .writes(1, PSYCHOLOGIST, "cognition", area)
                .submits(1, PSYCHOLOGIST);
        assertThat(submitted.notices()).noneMatch(notice -> notice.sentence().isBlank());
        assertThat(submitted.notices())
                .map(notice -> notice.path().orElseThrow())
                .containsExactly(
                        "cognition.outcomes[o1].provisions[p1].byWhom",
                        "cognition.outcomes[o1].provisions[p1].howOften",
                        "cognition.outcomes[o1].provisions[p1].howLong",
                        "cognition.outcomes[o1].provisions[p1].ratio");
        assertThat(submitted.notices()).map(notice -> notice.law()).containsOnly(Optional.empty());
    }

    @Test
    void R_143_submitting_completes_the_request_and_locks_the_response() {
        Scenario submitted = psychologistSubmitted();
        assertThat(submitted.asked(1).status()).isInstanceOf(AdviceStatus.Submitted.class);
        assertThat(submitted.asked(1).completedOn()).contains(on("Wed 4 Mar 2026"));
        assertThat(submitted.response(1).status()).isEqualTo(AdviceDraft.Status.SUBMITTED);
    }

    @Test
    void R_081_A3_nothing_is_sealed_for_which_the_form_has_no_place_and_which_no_print_would_show() {
        psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .holds(
                        1,
                        PSYCHOLOGIST,
                        "communication",
                        Answers.none().with("needs", "Attention").with("askedOnAnotherForm", "lost in print"))
                .holds(1, PSYCHOLOGIST, "sleep", Answers.none().with("needs", "lost in print"))
                .submits(1, PSYCHOLOGIST)
                .thenRefusedAt("communication.askedOnAnotherForm", "sleep");
    }

    @Test
    void R_141_nobody_changes_what_was_submitted() {
        psychologistSubmitted()
                .writes(1, PSYCHOLOGIST, "background", Scenario.background())
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141")
                .thenSays("This response was submitted on Wednesday 4 March 2026. It cannot be changed."
                        + " If there is a mistake in it, ask the case co-ordinator to re-open it.")
                .answersHeader(1, PSYCHOLOGIST, Header.own(AdviceIntention.NO_OTHER))
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141")
                .submits(1, PSYCHOLOGIST)
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141")
                .writes(1, COORDINATOR, "background", Scenario.background())
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-091")
                .writes(1, HEAD_OF_SEND, "background", Scenario.background())
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-091")
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("no longer needed")))
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141")
                .thenSays("This request for advice was answered on Wednesday 4 March 2026 and can no longer be changed."
                        + " You do not need to do anything.");
    }

    @Test
    void R_147_the_coordinator_reopens_it_with_a_reason_and_the_answers_are_still_there() {
        Scenario reopened = psychologistSubmitted().reopens(1, COORDINATOR).thenHappened(AdviceReopened.class);
        assertThat(reopened.asked(1).status()).isInstanceOf(AdviceStatus.Reopened.class);
        assertThat(reopened.asked(1).completedOn()).isEmpty();
        assertThat(reopened.response(1).contents())
                .isEqualTo(reopened.sealed(1).getFirst().contents());
        assertThat(reopened.response(1).round()).isEqualTo(2);
    }

    @Test
    void R_147_nobody_else_reopens_it() {
        ReopenAdvice reopening = new ReopenAdvice(request(1), wording("the date is wrong"));
        psychologistSubmitted()
                .when(PSYCHOLOGIST, reopening)
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-147")
                .when(HEAD_OF_SEND, reopening)
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-147")
                .when(Cast.OTHER_COORDINATOR, reopening)
                .thenRefused(RefusalCode.NOT_PERMITTED, "R-147")
                .when(Cast.elsewhere(COORDINATOR), reopening)
                .thenRefused(RefusalCode.NOT_FOUND, "R-002");
    }

    @Test
    void R_147_what_was_not_submitted_is_not_reopened() {
        psychologistAsked()
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "R-147")
                .thenSays("The contributor has not submitted this response yet and can still change it."
                        + " You do not need to do anything.");
        psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "R-147")
                .thenSays("This response has already been re-opened for correction. You do not need to do anything.");
    }

    @Test
    void D_08_nothing_is_reopened_once_the_case_has_left_the_assessment_stage() {
        psychologistSubmitted()
                .when(COORDINATOR, new MoveToDecision(Optional.empty()))
                .reopens(1, COORDINATOR)
                .thenHappened(AdviceReopened.class);
        psychologistSubmitted()
                .when(HEAD_OF_SEND, new DecideToIssue(on("Wed 4 Mar 2026"), wording("needs call for a plan")))
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "R-147");
    }

    @Test
    void R_147_and_A_17_after_a_decision_not_to_issue_the_stage_shown_is_assessment_and_advice_can_be_corrected() {
        Scenario refused = psychologistSubmitted()
                .when(HEAD_OF_SEND, new DecideNotToIssue(on("Wed 4 Mar 2026"), wording("provision is there")));
        assertThat(refused.ehcCase().stage()).isEqualTo(Stage.ASSESSMENT);
        refused.reopens(1, COORDINATOR)
                .thenHappened(AdviceReopened.class)
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
        assertThat(refused.sealed(1)).hasSize(2);
    }

    @Test
    void D_08_and_A_17_after_the_appeal_or_its_reversal_nothing_is_reopened() {
        DecideNotToIssue refusing = new DecideNotToIssue(on("Wed 4 Mar 2026"), wording("provision is there"));
        psychologistSubmitted()
                .when(HEAD_OF_SEND, refusing)
                .when(
                        HEAD_OF_SEND,
                        new ReverseDecision(
                                ReversalGround.CONCESSION, on("Wed 4 Mar 2026"), wording("agreed"), Optional.empty()))
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "R-147");
        psychologistSubmitted()
                .when(HEAD_OF_SEND, refusing)
                .on("Tue 6 Oct 2026")
                .when(COORDINATOR, new EndAppealWindow(wording("no appeal")))
                .thenStatus(CaseStatus.CLOSED_IN_PROCESS)
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "R-147");
    }

    @Test
    void R_148_and_D_07_a_resubmission_moves_the_completed_date_and_the_first_version_stays() {
        Scenario again = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .on("Thu 5 Mar 2026")
                .writes(1, PSYCHOLOGIST, "background", Scenario.background().with("firstContact", "In 2022"))
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
        assertThat(again.asked(1).completedOn()).contains(on("Thu 5 Mar 2026"));
        assertThat(again.asked(1).firstCompletedOn()).contains(on("Wed 4 Mar 2026"));
        assertThat(again.asked(1).milestones().days())
                .containsEntry(Milestone.ADVICE_REQUESTED, on("Tue 3 Feb 2026"))
                .containsEntry(Milestone.ADVICE_GIVEN, on("Wed 4 Mar 2026"));
        assertThat(again.response(1).revision()).isEqualTo(3);
        assertThat(again.response(1).revisionOf(new SectionCode("health"))).isZero();
        assertThat(again.sealed(1)).hasSize(2).allMatch(SubmittedAdvice::genuine);
        assertThat(again.sealed(1).getFirst().contents().of(SectionCode.BACKGROUND))
                .isEqualTo(Scenario.background());
    }

    @Test
    void R_149_a_resubmission_on_the_same_day_leaves_the_date() {
        Scenario again = psychologistSubmitted().reopens(1, COORDINATOR).submits(1, PSYCHOLOGIST);
        assertThat(again.asked(1).completedOn()).contains(on("Wed 4 Mar 2026"));
    }

    @Test
    void D_06_mandatory_checks_and_confirmation_apply_again_after_reopening() {
        psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .writes(1, PSYCHOLOGIST, "background", Answers.none().with("firstContact", "In 2022"))
                .when(PSYCHOLOGIST, new SubmitAdvice(request(1), false))
                .thenRefusedAt("confirmed", "background.supportInPlace", "background.effectOfSupport");
    }

    @Test
    void A_11_late_advice_is_submitted_after_the_stage_has_moved_on() {
        psychologistAsked()
                .when(HEAD_OF_SEND, new DecideToIssue(on("Tue 3 Feb 2026"), wording("needs call for a plan")))
                .completes(1, PSYCHOLOGIST)
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
    }

    @Test
    void R_100_and_R_102_the_event_says_whether_advice_was_given_promised_or_refused() {
        assertThat(submitted(Header.own(AdviceIntention.WILL_KNOWN_MEETS)).kind())
                .isEqualTo(ResponseKind.ADVICE);
        assertThat(submitted(Header.own(AdviceIntention.NO_NOT_KNOWN_NOT_MEETS)).kind())
                .isEqualTo(ResponseKind.NIL_RETURN);
        assertThat(submitted(promise()).kind()).isEqualTo(ResponseKind.PROMISE);
        assertThat(submitted(promise()).promisedBy()).contains(on("Fri 13 Mar 2026"));
    }

    @Test
    void R_100_a_promise_says_who_will_provide_the_advice_and_by_when_or_it_is_refused() {
        Scenario promising = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .answersHeader(1, PSYCHOLOGIST, Header.own(AdviceIntention.WILL_ALLOCATED_WORKER));

        promising.submits(1, PSYCHOLOGIST).thenRefusedAt("header.allocatedWorker", "header.promisedBy");
        promising
                .writes(1, PSYCHOLOGIST, "cognition", Answers.none().with("needs", "Attention"))
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
    }

    @Test
    void R_100_of_a_promise_the_writer_is_told_that_the_local_authority_goes_on_waiting() {
        Scenario promised = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .answersHeader(1, PSYCHOLOGIST, promise())
                .submits(1, PSYCHOLOGIST);

        assertThat(promised.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.sentence())
                    .isEqualTo("This response says that advice will follow. The local authority goes on waiting for it."
                            + " Tell the person who will give it to expect a request for advice.");
            assertThat(notice.path()).contains("header.willProvide");
            assertThat(notice.law()).contains("reg 6(1)");
        });
        assertThat(psychologistSubmitted().notices()).isEmpty();
    }

    @Test
    void R_095_nothing_typed_beside_No_is_sealed_even_if_the_store_holds_it() {
        Answers own = Header.own(AdviceIntention.WILL_KNOWN_MEETS);
        Scenario submitted = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .holds(
                        1,
                        PSYCHOLOGIST,
                        "header",
                        own.with("name", "Ghost Writer").with("jobTitle", "Phantom"))
                .submits(1, PSYCHOLOGIST);

        assertThat(submitted.sealed(1)).singleElement().satisfies(advice -> {
            assertThat(advice.contents().of(SectionCode.HEADER)).isEqualTo(own);
            assertThat(advice.genuine()).isTrue();
        });
    }

    private static Answers promise() {
        return Header.promise("Ola Berg, social worker", on("Fri 13 Mar 2026"));
    }

    private static AdviceSubmitted submitted(Answers header) {
        Scenario submitted = psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .answersHeader(1, PSYCHOLOGIST, header)
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceSubmitted.class);
        return (AdviceSubmitted) submitted.history().getLast().event();
    }

    @Test
    void a_pending_request_is_withdrawn_and_can_no_longer_be_written() {
        Scenario withdrawn = psychologistAsked()
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("asked twice")))
                .thenHappened(AdviceRequestWithdrawn.class);
        withdrawn
                .writes(1, PSYCHOLOGIST, "background", Scenario.background())
                .thenRefused(RefusalCode.NOT_FOUND, "R-002");
        withdrawn
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("again")))
                .thenRefused(RefusalCode.NOT_NOW, "practice")
                .thenSays("This request for advice has been withdrawn. You do not need to do anything.")
                .reopens(1, COORDINATOR)
                .thenRefused(RefusalCode.NOT_NOW, "practice");
    }

    @Test
    void D_07_a_request_that_is_being_corrected_keeps_the_version_submitted_last() {
        Scenario ended = psychologistSubmitted()
                .reopens(1, COORDINATOR)
                .writes(1, PSYCHOLOGIST, "background", Answers.none().with("firstContact", "Half a sentence"))
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("right after all")))
                .thenHappened(CorrectionEnded.class);
        assertThat(ended.asked(1).status()).isInstanceOf(AdviceStatus.Submitted.class);
        assertThat(ended.response(1).contents())
                .isEqualTo(ended.sealed(1).getLast().contents());
        ended.reopens(1, COORDINATOR).submits(1, PSYCHOLOGIST);
        assertThat(ended.asked(1).seals()).extracting(Seal::version).containsExactly(1, 2);
    }

    @Test
    void a_request_that_does_not_exist_or_is_of_another_case_is_not_found() {
        AdviceRequestId elsewhere = new AdviceRequestId(new CaseId(Cast.COUNCIL, new java.util.UUID(8, 8)), 1);
        psychologistAsked()
                .submits(2, PSYCHOLOGIST)
                .thenRefused(RefusalCode.NOT_FOUND, "R-002")
                .when(PSYCHOLOGIST, new SubmitAdvice(elsewhere, true))
                .thenRefused(RefusalCode.NOT_FOUND, "R-002");
    }

    private static AttachedFile document(int number) {
        FileName name = FileName.of("Report " + number + ".pdf").orElseThrow();
        return new AttachedFile(number, name, FileType.PDF, number, new Sha256(("0" + number).repeat(32)));
    }
}
