package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.MOTHER;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.spi.journey.RefusalReasons.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import io.github.ehckit.usecase.VisibleDraft;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sentences that are true for the person who reads them, and rights that follow what they say. */
class TrueSentencesJourneyTest {
    private static final PersonalText REASON = new PersonalText("A reason");
    private static final String CLOSED_TO_YOU = "Other professionals’ advice is closed to you until then.";
    private static final String NOT_KNOWN = "The child or young person need not be known to you";

    @Test
    void R_100_advice_of_one_worker_keeps_one_of_two_promises() {
        Journey journey = Journey.advising()
                .asked(AdviceType.OTHER, Addressee.person(PSYCHOLOGIST.id()))
                .asked(AdviceType.OTHER, Addressee.person(STRANGER.id()))
                .promised(3, PSYCHOLOGIST)
                .promised(4, STRANGER)
                .askedAgain(AdviceType.OTHER, Addressee.person(PSYCHOLOGIST.id()))
                .wroteAll(5, PSYCHOLOGIST)
                .submitted(5, PSYCHOLOGIST);
        assertThat(others(journey))
                .isEqualTo(new Duty.Promised(AdviceType.OTHER, List.of(4), Optional.of(Day.on("Mon 20 Apr 2026"))));
        journey.askedAgain(AdviceType.OTHER, Addressee.person(STRANGER.id()))
                .wroteAll(6, STRANGER)
                .submitted(6, STRANGER);
        assertThat(others(journey)).isEqualTo(new Duty.Met(AdviceType.OTHER, List.of(5, 6)));
    }

    @Test
    void R_105_a_manager_is_offered_to_save_while_the_allocated_worker_is_theirs_to_name() {
        Answers promise =
                Header.own(AdviceIntention.WILL_ALLOCATED_WORKER).with(Header.DETAILS, "A nurse has taken over");
        Journey journey = Journey.advising().saved(1, THERAPIST, SectionCode.HEADER, promise);
        assertThat(journey.draft(1, MANAGER).orElseThrow().options()).contains(VisibleDraft.Action.SAVE);
        journey.saved(
                1,
                THERAPIST,
                SectionCode.HEADER,
                promise.with(Header.ALLOCATED_WORKER, "Ola Berg, nurse")
                        .with(Header.PROMISED_BY, Day.on("Mon 20 Apr 2026")));
        assertThat(journey.draft(1, MANAGER).orElseThrow().options()).doesNotContain(VisibleDraft.Action.SAVE);
    }

    @Test
    void R_080_a_parent_who_is_a_professional_too_reads_no_professional_advice_for_having_given_their_own() {
        Journey journey = Journey.advising();
        journey.directory.grant(COUNCIL, MOTHER.id(), Role.CONTRIBUTOR);
        journey.asked(AdviceType.FAMILY, Addressee.person(MOTHER.id()))
                .wroteAll(3, MOTHER)
                .submitted(3, MOTHER)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        Actor professional = new Actor(COUNCIL, MOTHER.id(), Role.CONTRIBUTOR, Set.of());
        for (Actor mother : List.of(MOTHER, professional)) {
            assertThat(rules(journey.hub.advice().latest(journey.request(2), mother)))
                    .as("%s", mother.role())
                    .containsExactly("R-080");
            assertThat(journey.row(2, mother).action()).isEqualTo(Action.NONE);
        }
        assertThat(journey.hub.advice().latest(journey.request(3), professional))
                .as("their own")
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void R_080_a_parent_who_is_a_professional_too_reads_none_where_reading_stays_open_while_correcting() {
        Journey journey = Journey.advising(reading(ReadingPolicy.WhileCorrecting.OPEN));
        journey.directory.grant(COUNCIL, MOTHER.id(), Role.CONTRIBUTOR);
        journey.asked(AdviceType.FAMILY, Addressee.person(MOTHER.id()))
                .wroteAll(3, MOTHER)
                .submitted(3, MOTHER)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        Actor professional = new Actor(COUNCIL, MOTHER.id(), Role.CONTRIBUTOR, Set.of());
        assertThat(rules(journey.hub.advice().latest(journey.request(2), professional)))
                .containsExactly("R-080");
    }

    @Test
    void A_04_the_email_of_a_reopening_says_that_the_advice_of_others_is_closed_only_where_it_is() {
        assertThat(toldOfReopening(Journey.advising(), 2, PSYCHOLOGIST)).contains(CLOSED_TO_YOU);
        assertThat(toldOfReopening(Journey.advising(reading(ReadingPolicy.WhileCorrecting.OPEN)), 2, PSYCHOLOGIST))
                .contains("the version that was submitted on Wednesday 4 March 2026 counts.")
                .doesNotContain(CLOSED_TO_YOU);
    }

    @Test
    void R_072_a_mother_is_not_told_that_the_child_need_not_be_known_to_her_nor_of_advice_that_she_never_reads() {
        Journey journey = Journey.advising().asked(AdviceType.FAMILY, Addressee.person(MOTHER.id()));
        journey.deliver();
        assertThat(text(journey.told().getLast()))
                .contains("Answer the questions.")
                .doesNotContain(NOT_KNOWN);
        assertThat(journey.told())
                .filteredOn(told -> told.to().equals(PSYCHOLOGIST.id()))
                .singleElement()
                .satisfies(told -> assertThat(text(told)).contains(NOT_KNOWN));
        assertThat(toldOfReopening(journey, 3, MOTHER)).doesNotContain(CLOSED_TO_YOU);
    }

    @Test
    void A_02_a_manager_is_told_to_ask_the_member_only_where_the_member_can_change_the_answer() {
        assertThat(toldManagers(Journey.advising()))
                .contains("or ask the member who writes the response to correct it");
        assertThat(toldManagers(Journey.advising(AuthorityPolicy.standard().with(ManagersPart.HIDDEN))))
                .contains("The member cannot see or change that answer.")
                .doesNotContain("ask the member who writes the response");
    }

    @Test
    void A_02_a_member_from_whom_the_managers_part_is_hidden_finds_it_in_no_conflict_and_no_unsaved_copy() {
        Journey journey = Journey.advising(AuthorityPolicy.standard().with(ManagersPart.HIDDEN));
        Answers own = Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO);
        Answers managers = Answers.none()
                .choosing(Header.WILL_PROVIDE, AdviceIntention.NO_OTHER.name())
                .with(Header.DETAILS, "We do not cover this area");
        journey.saved(1, THERAPIST, SectionCode.HEADER, own);
        journey.save(1, MANAGER, SectionCode.HEADER, 0, managers).orElseThrow();
        assertThat(copies(journey, THERAPIST)).isEmpty();
        assertThat(copies(journey, MANAGER)).containsExactly(managers);

        journey.saved(1, MANAGER, SectionCode.HEADER, managers);
        SectionSave late = new SectionSave(SectionCode.HEADER, 1, own);
        assertThat(journey.hub
                        .advice()
                        .unsaved(journey.request(1), List.of(late), THERAPIST)
                        .orElseThrow()
                        .overtaken()
                        .get(SectionCode.HEADER)
                        .answers())
                .isEqualTo(own);
        assertThat(journey.save(1, THERAPIST, late).orElseThrow().conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.theirs()).map(SectionDraft::answers).contains(own));
        assertThat(copies(journey, THERAPIST)).containsExactly(own);
    }

    @Test
    void D_07_a_member_who_took_a_correction_over_is_not_told_that_they_had_submitted_it() {
        Journey journey = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .reopened(1);
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(1), COLLEAGUE.id()), MANAGER)
                .done(new AdviceCommand.WithdrawAdviceRequest(journey.request(1), REASON), COORDINATOR)
                .deliver();
        assertThat(journey.told().getLast().to()).isEqualTo(COLLEAGUE.id());
        assertThat(text(journey.told().getLast()))
                .contains("The version that was submitted on Wednesday 4 March 2026 counts.")
                .doesNotContain("you submitted", "your advice");
    }

    @Test
    void R_023_the_coordinator_is_not_sent_to_a_decision_that_was_taken() {
        Journey journey = Journey.advising().wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        decidedNotToIssue(journey).wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        journey.deliver();
        assertThat(text(journey.told().getLast()))
                .contains("Requests completed: 2 of 2")
                .doesNotContain("move the case");
        Journey gathering = Journey.advising()
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST)
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST);
        gathering.deliver();
        assertThat(text(gathering.told().getLast())).contains("then move the case to the decision");
    }

    @Test
    void R_076_and_A_17_after_a_decision_not_to_issue_nobody_is_told_to_wait_for_the_decision() {
        Journey journey = decidedNotToIssue(Journey.advising());
        for (Actor reader : List.of(PARENT, COORDINATOR, HEAD_OF_SEND)) {
            assertThat(guidance(journey, reader))
                    .as("%s", reader.id())
                    .contains("not to issue an EHC plan")
                    .doesNotContain("decides whether", "record the decision whether");
        }
        assertThat(guidance(journey, THERAPIST)).as("may still answer").contains("To enter your advice, select Edit.");
    }

    @Test
    void R_076_while_the_decision_is_made_the_coordinator_is_told_to_go_back_before_more_advice_is_requested() {
        Journey journey = Journey.advising();
        journey.done(new AssessmentCommand.MoveToDecision(Optional.empty()), COORDINATOR);
        assertThat(guidance(journey, COORDINATOR))
                .contains("go back to gathering advice first")
                .doesNotContain("Request the advice");
        journey.done(new AssessmentCommand.ReturnToAdvice(REASON), COORDINATOR);
        assertThat(guidance(journey, COORDINATOR)).contains("Request the advice");
    }

    @Test
    void R_076_after_a_decision_not_to_assess_nobody_is_told_to_wait_for_the_decision() {
        Journey journey = new Journey().on("Mon 5 Jan 2026").received();
        journey.done(new AssessmentCommand.DecideNotToAssess(Day.on("Mon 5 Jan 2026"), REASON), HEAD_OF_SEND);
        for (Actor reader : List.of(PARENT, COORDINATOR)) {
            assertThat(guidance(journey, reader))
                    .contains("not to")
                    .doesNotContain("decide whether", "decides whether");
        }
    }

    @Test
    void R_076_a_mother_who_was_asked_and_a_manager_are_told_where_to_begin() {
        Journey journey = Journey.advising().asked(AdviceType.FAMILY, Addressee.person(MOTHER.id()));
        assertThat(guidance(journey, MOTHER)).contains("If you were asked too, select Edit beside your request.");
        assertThat(guidance(journey, MANAGER)).contains("select Allocate to choose who responds");
    }

    @Test
    void R_159_a_reader_who_has_submitted_is_not_told_to_submit_and_nothing_else() {
        Journey journey = Journey.advising(reading(ReadingPolicy.Period.UNTIL_CASE_IS_CLOSED))
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .wroteAll(2, PSYCHOLOGIST)
                .submitted(2, PSYCHOLOGIST);
        journey.done(new RecordCommand.CloseOutsideProcess(ClosureReason.DUPLICATE, REASON, true), COORDINATOR);
        assertThat(sentences(journey.hub.advice().latest(journey.request(2), THERAPIST)))
                .singleElement()
                .asString()
                .contains("If you have done so, or were not asked for advice, ask the case co-ordinator.");
    }

    @Test
    void R_157_a_note_on_an_answered_request_is_refused_with_what_can_be_done_instead() {
        Journey journey = Journey.advising().wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(sentences(journey.handle(new AdviceCommand.AddNote(journey.request(2), REASON), COORDINATOR)))
                .containsExactly("This request for advice was answered on Wednesday 4 March 2026, so a note cannot be"
                        + " added to it. If the response needs a correction, the case co-ordinator can re-open it and"
                        + " say why.");
        journey.reopened(2).noted(2, "Please look at the second outcome");
        assertThat(journey.row(2, PSYCHOLOGIST).notes()).hasSize(2);
    }

    private static AuthorityPolicy reading(ReadingPolicy.WhileCorrecting chosen) {
        return AuthorityPolicy.standard().with(ReadingPolicy.standard().with(chosen));
    }

    private static AuthorityPolicy reading(ReadingPolicy.Period chosen) {
        return AuthorityPolicy.standard().with(ReadingPolicy.standard().with(chosen));
    }

    private static List<Answers> copies(Journey journey, Actor writer) {
        return journey
                .hub
                .advice()
                .conflictingSaves(journey.request(1), writer)
                .orElseThrow()
                .get(SectionCode.HEADER)
                .stream()
                .map(ConflictingSave::answers)
                .toList();
    }

    private static Duty others(Journey journey) {
        return journey.hub
                .reading()
                .duties(journey.id(), COORDINATOR)
                .orElseThrow()
                .of(AdviceType.OTHER);
    }

    private static Journey decidedNotToIssue(Journey journey) {
        return journey.done(new AssessmentCommand.MoveToDecision(Optional.of(REASON)), COORDINATOR)
                .decidedNotToIssue("Wed 4 Mar 2026");
    }

    private static String guidance(Journey journey, Actor reader) {
        return journey.file(reader).guidance().toString();
    }

    private static String toldManagers(Journey journey) {
        journey.saved(
                        1,
                        MANAGER,
                        SectionCode.HEADER,
                        Answers.none().choosing(Header.WILL_PROVIDE, AdviceIntention.WILL_KNOWN_MEETS.name()))
                .saved(1, THERAPIST, SectionCode.HEADER, Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO))
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2023"))
                .submitted(1, THERAPIST)
                .reopened(1);
        return toldOfReopening(journey, MANAGER);
    }

    private static String toldOfReopening(Journey journey, int request, Actor writer) {
        return toldOfReopening(
                journey.wroteAll(request, writer).submitted(request, writer).reopened(request), writer);
    }

    private static String toldOfReopening(Journey journey, Actor recipient) {
        journey.deliver();
        return journey.told().stream()
                .filter(told -> told.to().equals(recipient.id()))
                .filter(told -> told.notification().kind() == NotificationKind.ADVICE_REOPENED)
                .map(TrueSentencesJourneyTest::text)
                .reduce("", String::concat);
    }

    /** The text of an email, without the breaks of its lines. */
    private static String text(Email email) {
        return String.join(" ", email.lines(URI.create("https://hub.example/"))).replaceAll("\\s+", " ");
    }
}
