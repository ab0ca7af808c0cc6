package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static io.github.ehckit.spi.journey.Day.on;
import static io.github.ehckit.spi.journey.RefusalReasons.keys;
import static io.github.ehckit.spi.journey.RefusalReasons.places;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.template.answer.SectionCode.BACKGROUND;
import static io.github.ehckit.template.answer.SectionCode.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.message.Place;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import io.github.ehckit.usecase.VisibleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The part of a response to a team's request that its manager answers, and what the member finds of it. */
class ManagersPartJourneyTest {
    private static final Answers OWN = Answers.none().choosing(Header.ON_BEHALF_OF, Header.NO);
    private static final Answers REFUSING =
            will(AdviceIntention.NO_OTHER).with(Header.DETAILS, "We do not cover this area");

    @Test
    void R_105_the_managers_row_is_to_allocate_until_a_member_has_the_request() {
        Journey journey = asked();
        assertThat(journey.row(1, MANAGER).action()).isEqualTo(Action.ALLOCATE);
        assertThat(journey.row(1, MANAGER).action().english()).isEqualTo("Allocate");
        for (Actor other : List.of(THERAPIST, COLLEAGUE, COORDINATOR)) {
            assertThat(journey.row(1, other).action()).as("%s", other.id()).isEqualTo(Action.NONE);
        }
        journey.allocated();
        assertThat(journey.row(1, MANAGER).action()).isEqualTo(Action.NONE);
        journey.done(new AdviceCommand.ReturnToTeam(journey.request(1)), MANAGER);
        assertThat(journey.row(1, MANAGER).action()).isEqualTo(Action.ALLOCATE);
    }

    @Test
    void R_105_a_request_of_another_team_is_not_the_managers_to_allocate() {
        Actor other = new Actor(
                MANAGER.authority(),
                PSYCHOLOGIST.id(),
                MANAGER.role(),
                Set.of(Membership.manager(new TeamId("paediatrics"))));
        Journey journey = asked().asked(AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()));
        assertThat(journey.row(1, other).action()).isEqualTo(Action.NONE);
    }

    @Test
    void R_105_a_manager_is_offered_to_save_while_a_question_is_theirs_to_answer() {
        Journey journey = Journey.advising();
        assertThat(options(journey, MANAGER))
                .containsExactly(VisibleDraft.Action.BACK, VisibleDraft.Action.DOWNLOAD, VisibleDraft.Action.SAVE);
        journey.saved(1, THERAPIST, HEADER, Header.own(AdviceIntention.NO_OTHER));
        assertThat(options(journey, MANAGER)).as("the reason is open").contains(VisibleDraft.Action.SAVE);
        journey.saved(1, THERAPIST, HEADER, Header.own(AdviceIntention.NO_OTHER).with(Header.DETAILS, "Not our area"));
        assertThat(options(journey, MANAGER)).doesNotContain(VisibleDraft.Action.SAVE);
        journey.saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023")).submitted(1, THERAPIST);
        assertThat(options(journey, MANAGER)).containsExactly(VisibleDraft.Action.BACK, VisibleDraft.Action.DOWNLOAD);
    }

    @Test
    void R_105_a_form_without_the_managers_part_is_saved_submitted_and_read_with_the_managers_answers() {
        Journey journey = Journey.advising().saved(1, MANAGER, HEADER, REFUSING);
        SectionSave own = new SectionSave(HEADER, 1, OWN);
        assertThat(journey.hub
                        .advice()
                        .unsaved(journey.request(1), List.of(own), THERAPIST)
                        .orElseThrow()
                        .changes()
                        .get(HEADER))
                .as("R-136: only what the member wrote is unsaved")
                .hasSize(1);
        journey.save(1, THERAPIST, own, new SectionSave(BACKGROUND, 0, Writing.background("In 2023")))
                .orElseThrow();
        assertThat(journey.hub
                        .advice()
                        .unsaved(journey.request(1), List.of(new SectionSave(HEADER, 2, OWN)), THERAPIST)
                        .orElseThrow()
                        .warn())
                .as("R-136: saved")
                .isFalse();
        journey.submitted(1, THERAPIST);
        assertThat(sealed(journey, 1).contents().of(HEADER))
                .isEqualTo(REFUSING.choosing(Header.ON_BEHALF_OF, Header.NO));
    }

    @Test
    void R_105_a_manager_changes_no_answer_of_the_member_and_writes_no_other_section() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST);
        Answers changed = will(AdviceIntention.NO_KNOWN_NOT_MEETS);
        assertThat(places(journey.save(
                        1,
                        MANAGER,
                        new SectionSave(HEADER, 1, changed),
                        new SectionSave(BACKGROUND, 1, Writing.background("In 2020")),
                        new SectionSave(Writing.COMMUNICATION, 0, Writing.area()))))
                .containsExactly("background", "communication", "header.willProvide");
        journey.submitted(1, THERAPIST);
        assertThat(sealed(journey, 1).contents().of(HEADER)).isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(sealed(journey, 1).contents().of(BACKGROUND)).isEqualTo(Writing.background("In 2023"));
    }

    @Test
    void D_05_a_wrong_answer_of_the_manager_is_corrected_by_the_member_after_a_reopening() {
        Journey journey = refusedByManager().reopened(1);
        journey.saved(1, THERAPIST, HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .submitted(1, THERAPIST);
        List<SubmittedAdvice> versions =
                journey.hub.advice().versions(journey.request(1), COORDINATOR).orElseThrow();
        assertThat(versions)
                .extracting(version -> version.contents().of(HEADER))
                .containsExactly(
                        REFUSING.choosing(Header.ON_BEHALF_OF, Header.NO),
                        Header.own(AdviceIntention.WILL_KNOWN_MEETS));
    }

    @Test
    void D_05_a_wrong_answer_of_the_manager_is_corrected_by_the_manager_in_each_reopening() {
        Journey journey = refusedByManager()
                .reopened(1)
                .saved(1, MANAGER, HEADER, will(AdviceIntention.WILL_KNOWN_MEETS))
                .submitted(1, THERAPIST)
                .reopened(1)
                .saved(1, MANAGER, HEADER, will(AdviceIntention.WILL_NOT_KNOWN_MEETS));
        assertThat(rules(journey.save(1, THERAPIST, HEADER, 4, Header.own(AdviceIntention.NO_OTHER))))
                .as("read-only in the round in which the manager answered")
                .containsExactly("A-02");
        journey.submitted(1, THERAPIST);
        assertThat(sealed(journey, 1).contents().of(HEADER))
                .isEqualTo(Header.own(AdviceIntention.WILL_NOT_KNOWN_MEETS));
    }

    @Test
    void D_05_an_answer_that_a_manager_changed_in_a_correction_that_was_taken_back_locks_no_later_one() {
        Journey journey = refusedByManager()
                .reopened(1)
                .saved(1, MANAGER, HEADER, OWN.choosing(Header.WILL_PROVIDE, AdviceIntention.NO_KNOWN_NOT_MEETS.name()))
                .withdrawn(1)
                .reopened(1);
        journey.saved(1, THERAPIST, HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().answersIn(HEADER))
                .isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
    }

    @Test
    void R_147_the_managers_are_told_of_a_reopening_if_one_of_them_had_answered_and_the_writer_is_told_as_before() {
        Journey journey = refusedByManager();
        journey.deliver();
        int before = journey.told().size();
        journey.reopened(1).deliver();
        List<Email> told = journey.told().subList(before, journey.told().size());
        assertThat(told)
                .filteredOn(email -> email.notification().kind() == NotificationKind.ADVICE_REOPENED)
                .extracting(Email::to)
                .containsExactlyInAnyOrder(THERAPIST.id(), MANAGER.id());
        assertThat(told)
                .filteredOn(email -> email.to().equals(MANAGER.id()))
                .extracting(Email::subject)
                .containsExactly("Check your team’s advice, which was re-opened: case EHC-000001");
        assertThat(told)
                .filteredOn(email -> email.to().equals(THERAPIST.id()))
                .extracting(Email::subject)
                .containsExactly("Correct your advice by Monday 16 March 2026: case EHC-000001");
    }

    @Test
    void R_147_the_managers_are_not_told_of_a_reopening_if_the_member_had_answered_all() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(toldOfReopening(journey)).containsExactly(THERAPIST.id());
    }

    @Test
    void R_147_a_manager_who_gave_the_advice_is_told_once() {
        Journey journey = asked();
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(1), MANAGER.id()), MANAGER)
                .wroteAll(1, MANAGER)
                .submitted(1, MANAGER);
        assertThat(toldOfReopening(journey)).containsExactly(MANAGER.id());
    }

    @Test
    void A_02_an_authority_that_hides_the_managers_part_does_not_show_it_to_the_member() {
        Journey journey = hiding();
        assertThat(questions(journey, THERAPIST)).isNotEmpty().doesNotContainAnyElementsOf(Header.MANAGERS);
        assertThat(questions(journey, MANAGER)).containsAll(Header.MANAGERS);
        assertThat(missing(journey, THERAPIST)).contains("header.onBehalfOf").doesNotContain("header.willProvide");
        assertThat(missing(journey, MANAGER)).contains("header.willProvide");
        journey.saved(1, MANAGER, HEADER, REFUSING);
        VisibleDraft members = journey.draft(1, THERAPIST).orElseThrow();
        assertThat(members.draft().answersIn(HEADER)).isEqualTo(Answers.none());
        assertThat(members.draft().revisionOf(HEADER)).isEqualTo(1);
        assertThat(journey.draft(1, MANAGER).orElseThrow().draft().answersIn(HEADER))
                .isEqualTo(REFUSING);
        assertThat(printed(journey, THERAPIST)).doesNotContain("We do not cover this area");
        assertThat(printed(journey, MANAGER)).contains("We do not cover this area");
    }

    @Test
    void A_02_where_the_managers_part_is_hidden_the_member_submits_once_the_manager_has_answered() {
        Journey journey = hiding();
        assertThat(keys(journey.save(1, THERAPIST, HEADER, 0, Header.own(AdviceIntention.WILL_KNOWN_MEETS))))
                .containsExactly(DraftRefusal.MANAGERS_QUESTION);
        journey.saved(1, THERAPIST, HEADER, OWN).saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023"));
        assertThat(keys(journey.submit(1, THERAPIST, true))).containsExactly(DraftRefusal.MANAGER_TO_ANSWER);
        journey.saved(1, MANAGER, HEADER, will(AdviceIntention.WILL_KNOWN_MEETS))
                .saved(1, THERAPIST, HEADER, OWN)
                .submitted(1, THERAPIST);
        assertThat(sealed(journey, 1).contents().of(HEADER)).isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
    }

    @Test
    void A_02_where_the_managers_part_is_hidden_a_notice_about_it_is_hidden_too() {
        assertThat(noticesOfPromise(hiding())).isEmpty();
        assertThat(noticesOfPromise(Journey.advising())).containsExactly("header.willProvide");
    }

    /** The places of the notices that the member gets who submits a manager's promise. */
    private static List<String> noticesOfPromise(Journey journey) {
        Answers promise = Header.promise("Ola Berg, social worker", on("Mon 20 Apr 2026"));
        journey.saved(1, MANAGER, HEADER, promise.without(Set.of(Header.ON_BEHALF_OF)))
                .saved(1, THERAPIST, HEADER, OWN)
                .saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023"));
        return notices(journey.submit(1, THERAPIST, true)).stream()
                .flatMap(notice -> notice.place().stream())
                .map(Place::path)
                .toList();
    }

    @Test
    void A_02_where_the_managers_part_is_shown_the_member_finds_the_question_and_the_managers_answer() {
        Journey journey = Journey.advising();
        assertThat(questions(journey, THERAPIST)).containsAll(Header.MANAGERS);
        assertThat(missing(journey, THERAPIST)).contains("header.willProvide");
        journey.saved(1, MANAGER, HEADER, REFUSING);
        assertThat(journey.draft(1, THERAPIST).orElseThrow().draft().answersIn(HEADER))
                .isEqualTo(REFUSING);
    }

    @Test
    void A_02_a_person_who_was_asked_by_name_answers_whatever_the_authority_hides_from_members() {
        Journey journey = hiding().wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(sealed(journey, 2).contents().of(HEADER)).isEqualTo(Header.own(AdviceIntention.WILL_KNOWN_MEETS));
    }

    @Test
    void R_141_and_R_088_a_submitted_response_is_given_to_no_other_member_and_goes_back_to_no_team() {
        Journey journey = Journey.advising().wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        AdviceCommand toColleague = new AdviceCommand.AllocateAdvice(journey.request(1), COLLEAGUE.id());
        AdviceCommand toTeam = new AdviceCommand.ReturnToTeam(journey.request(1));
        assertThat(keys(journey.handle(toColleague, MANAGER))).containsExactly(AdviceRefusal.ANSWERED);
        assertThat(keys(journey.handle(toTeam, MANAGER))).containsExactly(AdviceRefusal.ANSWERED);
        assertThat(journey.row(1, COORDINATOR).to().responder()).contains(THERAPIST.id());
        journey.reopened(1).done(toColleague, MANAGER);
        assertThat(journey.row(1, COORDINATOR).to().responder()).contains(COLLEAGUE.id());
    }

    @Test
    void R_088_a_request_is_not_given_again_to_the_member_who_has_it() {
        Journey journey = Journey.advising();
        AdviceCommand again = new AdviceCommand.AllocateAdvice(journey.request(1), THERAPIST.id());
        assertThat(keys(journey.handle(again, MANAGER))).containsExactly(AdviceRefusal.ALLOCATED_ALREADY);
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(1), COLLEAGUE.id()), MANAGER)
                .done(again, MANAGER);
        assertThat(journey.row(1, COORDINATOR).to().responder()).contains(THERAPIST.id());
    }

    private static Journey asked() {
        return new Journey()
                .on("Mon 5 Jan 2026")
                .received()
                .on("Mon 2 Feb 2026")
                .decidedToAssess()
                .asked(AdviceType.MEDICAL, Addressee.team(THERAPISTS));
    }

    private static Journey hiding() {
        return Journey.advising(AuthorityPolicy.standard().with(ManagersPart.HIDDEN));
    }

    /** The manager has answered No, the therapist the rest; it was submitted. */
    private static Journey refusedByManager() {
        return Journey.advising()
                .saved(1, MANAGER, HEADER, REFUSING)
                .saved(1, THERAPIST, HEADER, OWN)
                .saved(1, THERAPIST, BACKGROUND, Writing.background("In 2023"))
                .submitted(1, THERAPIST);
    }

    private static List<Notice> notices(Outcome<?> outcome) {
        List<Notice> all = new ArrayList<>();
        outcome.orElseThrow(all::add);
        return all;
    }

    private static List<PersonId> toldOfReopening(Journey journey) {
        journey.reopened(1).deliver();
        return journey.told().stream()
                .filter(email -> email.notification().kind() == NotificationKind.ADVICE_REOPENED)
                .map(Email::to)
                .toList();
    }

    private static List<VisibleDraft.Action> options(Journey journey, Actor reader) {
        return journey.draft(1, reader).orElseThrow().options();
    }

    private static List<String> questions(Journey journey, Actor reader) {
        return journey.draft(1, reader).orElseThrow().template().section(HEADER).orElseThrow().blocks().stream()
                .map(Block::code)
                .toList();
    }

    private static List<String> missing(Journey journey, Actor reader) {
        return journey.draft(1, reader).orElseThrow().findings().stream()
                .map(Finding::path)
                .toList();
    }

    private static List<String> printed(Journey journey, Actor reader) {
        return Transcript.of(journey.hub
                        .documents()
                        .response(journey.request(1), reader)
                        .orElseThrow())
                .stream()
                .map(TranscriptEntry::text)
                .toList();
    }

    private static SubmittedAdvice sealed(Journey journey, int request) {
        return journey.hub
                .advice()
                .latest(journey.request(request), COORDINATOR)
                .orElseThrow();
    }

    private static Answers will(AdviceIntention intention) {
        return Answers.none().choosing(Header.WILL_PROVIDE, intention.name());
    }

    @Test
    void R_105_and_R_147_a_response_that_was_re_opened_and_returned_to_the_team_is_the_managers_to_allocate() {
        Journey again = Journey.advising()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .reopened(1);
        assertThat(again.row(1, MANAGER).action()).isNotEqualTo(Action.ALLOCATE);
        again.done(new AdviceCommand.ReturnToTeam(again.request(1)), MANAGER);
        assertThat(again.row(1, MANAGER).action()).isEqualTo(Action.ALLOCATE);
    }

    @Test
    void R_105_and_R_141_save_is_offered_to_the_manager_until_the_response_is_submitted() {
        Journey journey = Journey.advising()
                .saved(1, MANAGER, SectionCode.HEADER, will(AdviceIntention.WILL_KNOWN_MEETS))
                .saved(1, THERAPIST, SectionCode.HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .saved(1, THERAPIST, SectionCode.BACKGROUND, Writing.background("In 2023"));
        assertThat(journey.draft(1, MANAGER).orElseThrow().options()).contains(VisibleDraft.Action.SAVE);
        journey.submitted(1, THERAPIST);
        assertThat(journey.draft(1, MANAGER).orElseThrow().options())
                .containsExactly(VisibleDraft.Action.BACK, VisibleDraft.Action.DOWNLOAD);
    }
}
