package io.github.ehckit.notification;

import static io.github.ehckit.casework.Cast.COLLEAGUE;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.COUNCIL;
import static io.github.ehckit.casework.Cast.HEAD_OF_SEND;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.OTHER_COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Cast.THERAPISTS;
import static io.github.ehckit.casework.Cast.wording;
import static io.github.ehckit.casework.Day.on;
import static io.github.ehckit.casework.Scenario.allocates;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceCommand.AddNote;
import io.github.ehckit.advice.AdviceCommand.ReturnToTeam;
import io.github.ehckit.advice.AdviceCommand.WithdrawAdviceRequest;
import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.timetable.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotificationsTest {
    private static final Timetable LAW = Timetable.england();
    private static final LocalDate DUE = on("Tue 17 Mar 2026");

    @Test
    void R_072_whoever_is_asked_for_advice_is_told_with_the_day_by_which_it_is_due() {
        assertThat(told(psychologistAsked()))
                .contains(of(3, NotificationKind.ADVICE_REQUESTED, 1, DUE, person(PSYCHOLOGIST)));
    }

    @Test
    void R_072_the_managers_of_a_team_are_told_while_it_has_not_allocated_the_request() {
        assertThat(told(psychologistAndTeamAsked()))
                .contains(of(4, NotificationKind.ADVICE_REQUESTED, 2, DUE, new Recipient.Managers(THERAPISTS)));
    }

    @Test
    void D_03_the_member_is_told_of_an_allocation() {
        assertThat(told(therapistAllocated()))
                .contains(of(5, NotificationKind.ADVICE_ALLOCATED, 2, DUE, person(THERAPIST)));
    }

    @Test
    void R_165_the_managers_are_told_that_the_team_has_the_request_of_a_member_who_left_again() {
        Scenario left = therapistAllocated()
                .given(Cast.HUB, new SystemCommand.RecordLeaver(Scenario.request(2), THERAPISTS, THERAPIST.id()));

        assertThat(told(left))
                .contains(of(6, NotificationKind.MEMBER_LEFT, 2, DUE, new Recipient.Managers(THERAPISTS)));
    }

    @Test
    void R_166_both_sides_are_told_of_a_hand_over_and_each_once() {
        Scenario handed = therapistAllocated()
                .when(
                        COORDINATOR,
                        new AdviceCommand.HandOver(Scenario.request(2), Addressee.person(PSYCHOLOGIST.id())));
        assertThat(told(handed))
                .containsExactly(
                        of(6, NotificationKind.ADVICE_HANDED_OVER, 2, DUE, person(PSYCHOLOGIST)),
                        of(6, NotificationKind.REQUEST_MOVED, 2, null, new Recipient.Former(THERAPIST.id())),
                        of(6, NotificationKind.REQUEST_MOVED, 2, null, new Recipient.Managers(THERAPISTS)));

        handed.when(COORDINATOR, new AdviceCommand.HandOver(Scenario.request(2), Addressee.team(THERAPISTS)));
        assertThat(told(handed))
                .containsExactly(
                        of(7, NotificationKind.ADVICE_HANDED_OVER, 2, DUE, new Recipient.Managers(THERAPISTS)),
                        of(7, NotificationKind.REQUEST_MOVED, 2, null, new Recipient.Former(PSYCHOLOGIST.id())));
    }

    @Test
    void R_166_a_team_that_gets_its_own_members_request_is_told_once_and_so_is_the_member() {
        Scenario handed = therapistAllocated()
                .when(COORDINATOR, new AdviceCommand.HandOver(Scenario.request(2), Addressee.team(THERAPISTS)));

        assertThat(told(handed))
                .containsExactly(
                        of(6, NotificationKind.ADVICE_HANDED_OVER, 2, DUE, new Recipient.Managers(THERAPISTS)),
                        of(6, NotificationKind.REQUEST_MOVED, 2, null, new Recipient.Former(THERAPIST.id())));
    }

    @Test
    void R_169_the_co_ordinator_is_told_of_a_decline_and_so_is_the_member_for_whom_the_manager_declines() {
        Scenario declined = therapistAllocated().when(MANAGER, decline(2));

        assertThat(told(declined))
                .containsExactly(
                        of(6, NotificationKind.ADVICE_DECLINED, 2, null, person(COORDINATOR)),
                        of(6, NotificationKind.ADVICE_DECLINED, 2, null, person(THERAPIST)));
        assertThat(told(declined)).allMatch(each -> each.holds(declined.ehcCase()));
        List<Notification> before = told(declined);
        declined.when(
                COORDINATOR, new AdviceCommand.HandOver(Scenario.request(2), Addressee.person(PSYCHOLOGIST.id())));
        assertThat(before).noneMatch(each -> each.holds(declined.ehcCase()));
    }

    @Test
    void R_169_those_who_declined_hear_no_more_of_the_request() {
        assertThat(told(declined()
                        .when(
                                COORDINATOR,
                                new AdviceCommand.HandOver(request(1), Addressee.person(Cast.STRANGER.id())))))
                .containsExactly(of(5, NotificationKind.ADVICE_HANDED_OVER, 1, DUE, person(Cast.STRANGER)));
        assertThat(told(declined().when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("nobody to ask")))))
                .isEmpty();
        Scenario closed = declined()
                .when(
                        COORDINATOR,
                        new RecordCommand.CloseOutsideProcess(ClosureReason.OTHER, wording("by mistake"), true));
        assertThat(told(closed, closed.history().size() - 1))
                .as("of the request")
                .isEmpty();
        assertThat(told(closed.when(HEAD_OF_SEND, new RecordCommand.ReopenCase(wording("it was not over")))))
                .isEmpty();
    }

    @Test
    void R_169_and_R_193_a_manager_who_declines_their_own_work_is_not_told_of_it() {
        Scenario own = psychologistAndTeamAsked().when(MANAGER, allocates(2, MANAGER));
        assertThat(told(own.when(MANAGER, decline(2))))
                .containsExactly(of(6, NotificationKind.ADVICE_DECLINED, 2, null, person(COORDINATOR)));
    }

    private static Scenario declined() {
        return psychologistAsked().when(PSYCHOLOGIST, decline(1));
    }

    private static AdviceCommand decline(int request) {
        return new AdviceCommand.DeclineAdvice(
                request(request), DeclineGround.NOT_KNOWN, wording("never seen"), Optional.empty());
    }

    @Test
    void R_147_whoever_responded_is_told_of_a_reopening() {
        Scenario reopened = psychologistSubmitted().reopens(1, COORDINATOR);

        assertThat(told(reopened)).contains(of(7, NotificationKind.ADVICE_REOPENED, 1, DUE, person(PSYCHOLOGIST)));
    }

    @Test
    void R_147_the_managers_are_told_of_a_reopening_if_one_of_them_had_answered_a_part() {
        Recipient managers = new Recipient.Managers(THERAPISTS);
        Scenario reopened = therapistAllocated()
                .answersHeader(2, MANAGER, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .writes(2, THERAPIST, "background", Scenario.background())
                .submits(2, THERAPIST)
                .reopens(2, COORDINATOR);
        assertThat(told(reopened))
                .map(Notification::to)
                .containsExactly(person(THERAPIST), managers, new Recipient.Readers(2));
        assertThat(told(reopened)).contains(of(7, NotificationKind.ADVICE_REOPENED, 2, DUE, managers));
        Notification ofManagers = told(reopened).get(1);
        assertThat(ofManagers.concernsManager(reopened.ehcCase(), MANAGER.id())).isTrue();
        assertThat(ofManagers.concernsManager(reopened.ehcCase(), THERAPIST.id()))
                .as("a manager who responds is told by name")
                .isFalse();
        assertThat(told(psychologistAndTeamAsked()).getFirst().concernsManager(reopened.ehcCase(), THERAPIST.id()))
                .isTrue();
        Scenario members = therapistAllocated().completes(2, THERAPIST).submits(2, THERAPIST);
        assertThat(told(members.reopens(2, COORDINATOR))).map(Notification::to).doesNotContain(managers);
    }

    @Test
    void R_157_of_a_note_the_person_who_responds_is_told_or_the_managers_before_the_allocation() {
        AddNote toTeam = new AddNote(request(2), wording("and sleep"));
        assertThat(told(psychologistAsked().when(COORDINATOR, new AddNote(request(1), wording("and sleep")))))
                .containsExactly(of(4, NotificationKind.NOTE_ADDED, 1, DUE, person(PSYCHOLOGIST)));
        assertThat(told(psychologistAndTeamAsked().when(COORDINATOR, toTeam)))
                .containsExactly(of(5, NotificationKind.NOTE_ADDED, 2, DUE, new Recipient.Managers(THERAPISTS)));
        Scenario noted = therapistAllocated().when(COORDINATOR, toTeam);
        Notification added = told(noted).getFirst();
        assertThat(added.to()).isEqualTo(person(THERAPIST));
        assertThat(concerns(added, noted, THERAPIST)).isTrue();
        assertThat(concerns(added, noted, COLLEAGUE)).isFalse();
        assertThat(added.holds(noted.ehcCase())).isTrue();
        assertThat(added.holds(
                        noted.completes(2, THERAPIST).submits(2, THERAPIST).ehcCase()))
                .as("what was submitted meanwhile")
                .isFalse();
    }

    @Test
    void A_04_those_who_have_read_it_are_told_of_a_reopening_and_of_the_correction() {
        Scenario reopened = psychologistSubmitted().reopens(1, COORDINATOR);
        Recipient readers = new Recipient.Readers(2);
        assertThat(told(reopened)).contains(of(7, NotificationKind.ADVICE_BEING_CORRECTED, 1, null, readers));
        Notification reopening = told(reopened).getLast();
        assertThat(reopening.holds(reopened.ehcCase())).isTrue();

        Scenario corrected = reopened.submits(1, PSYCHOLOGIST);
        assertThat(told(corrected)).contains(of(8, NotificationKind.ADVICE_CORRECTED, 1, null, readers));
        assertThat(reopening.holds(corrected.ehcCase())).isFalse();
        assertThat(told(corrected).getLast().holds(corrected.ehcCase())).isTrue();
        assertThat(concerns(told(corrected).getLast(), corrected, COORDINATOR)).isFalse();
    }

    @Test
    void a_first_submission_is_told_to_no_readers() {
        assertThat(told(psychologistSubmitted())).hasSize(1);
    }

    @Test
    void R_023_the_coordinator_is_told_of_a_submission_and_nothing_is_due() {
        assertThat(told(psychologistSubmitted()))
                .contains(of(6, NotificationKind.ADVICE_SUBMITTED, 1, null, person(COORDINATOR)));
    }

    @Test
    void whoever_was_asked_is_told_of_a_withdrawal_and_nothing_is_due() {
        WithdrawAdviceRequest fromTeam = new WithdrawAdviceRequest(request(2), wording("not needed"));

        assertThat(told(therapistAllocated().when(COORDINATOR, fromTeam)))
                .contains(of(6, NotificationKind.ADVICE_REQUEST_WITHDRAWN, 2, null, person(THERAPIST)));
        assertThat(told(psychologistAndTeamAsked().when(COORDINATOR, fromTeam)))
                .contains(
                        of(5, NotificationKind.ADVICE_REQUEST_WITHDRAWN, 2, null, new Recipient.Managers(THERAPISTS)));
    }

    @Test
    void P6_nobody_is_asked_for_what_was_submitted_or_withdrawn_meanwhile() {
        Scenario asked = psychologistAsked();
        Notification request = told(asked).getFirst();
        assertThat(request.holds(asked.ehcCase())).isTrue();
        WithdrawAdviceRequest withdrawal = new WithdrawAdviceRequest(request(1), wording("not needed"));
        Scenario withdrawn = psychologistAsked().when(COORDINATOR, withdrawal);
        assertThat(request.holds(withdrawn.ehcCase())).isFalse();
        assertThat(request.holds(psychologistSubmitted().ehcCase())).isFalse();
        assertThat(told(withdrawn).getFirst().holds(withdrawn.ehcCase())).isTrue();
    }

    @Test
    void P6_a_reopening_is_told_until_the_correction_is_submitted() {
        Scenario reopened = psychologistSubmitted().reopens(1, COORDINATOR);
        Notification reopening = told(reopened).getFirst();
        assertThat(reopening.holds(reopened.ehcCase())).isTrue();
        assertThat(reopening.holds(reopened.submits(1, PSYCHOLOGIST).ehcCase())).isFalse();
    }

    @Test
    void R_193_whoever_loses_a_request_is_told_whoever_takes_it_from_them() {
        Recipient former = new Recipient.Former(THERAPIST.id());
        Scenario returned = therapistAllocated().when(MANAGER, new ReturnToTeam(request(2)));
        assertThat(told(returned)).containsExactly(of(6, NotificationKind.REQUEST_MOVED, 2, null, former));
        Scenario moved = therapistAllocated().when(MANAGER, allocates(2, COLLEAGUE));
        assertThat(told(moved))
                .contains(of(6, NotificationKind.REQUEST_MOVED, 2, null, former))
                .contains(of(6, NotificationKind.ADVICE_ALLOCATED, 2, DUE, person(COLLEAGUE)));
        Notification lost = told(moved).getLast();
        assertThat(concerns(lost, moved, THERAPIST)).isTrue();
        assertThat(concerns(lost, moved.when(MANAGER, allocates(2, THERAPIST)), THERAPIST))
                .as("it came back to them")
                .isFalse();
    }

    @Test
    void R_193_a_manager_who_gives_away_their_own_work_is_not_told_of_it() {
        Scenario own = psychologistAndTeamAsked().when(MANAGER, allocates(2, MANAGER));
        assertThat(told(own.when(MANAGER, allocates(2, THERAPIST))))
                .noneMatch(each -> each.kind() == NotificationKind.REQUEST_MOVED);
    }

    @Test
    void R_193_a_coordinator_who_is_replaced_is_told_and_so_is_the_one_who_follows() {
        Scenario replaced =
                psychologistAsked().when(HEAD_OF_SEND, new RecordCommand.AssignCoordinator(OTHER_COORDINATOR.id()));
        assertThat(told(replaced))
                .extracting(Notification::kind, Notification::to, Notification::request)
                .containsExactly(
                        tuple(
                                NotificationKind.COORDINATOR_REPLACED,
                                new Recipient.Former(COORDINATOR.id()),
                                Optional.empty()),
                        tuple(NotificationKind.COORDINATOR_ASSIGNED, person(OTHER_COORDINATOR), Optional.empty()));
        assertThat(told(replaced)).allMatch(each -> each.holds(replaced.ehcCase()));
        assertThat(concerns(told(replaced).getFirst(), replaced, COORDINATOR)).isTrue();
        assertThat(concerns(told(replaced).getLast(), replaced, OTHER_COORDINATOR))
                .isTrue();
        assertThat(told(psychologistAsked().when(HEAD_OF_SEND, new RecordCommand.AssignCoordinator(COORDINATOR.id()))))
                .as("the same again")
                .isEmpty();
    }

    @Test
    void nobody_is_told_of_what_is_not_about_advice() {
        assertThat(told(Scenario.received())).isEmpty();
        assertThat(told(Scenario.assessing())).isEmpty();
    }

    @Test
    void nobody_is_told_of_a_submission_while_nobody_is_responsible_for_the_case() {
        List<HistoryEntry> history = psychologistSubmitted().history();
        List<HistoryEntry> unassigned = history.stream()
                .filter(entry ->
                        entry.event() instanceof AssessmentEvent.Opened || entry.event() instanceof AdviceEvent)
                .map(entry -> numbered(entry, entry.number() == 1 ? 1 : entry.number() - 1))
                .toList();
        EhcCase now = EhcCase.replay(Scenario.CASE, Scenario.REFERENCE, unassigned);

        assertThat(now.record().coordinator()).isEmpty();
        assertThat(Notifications.of(now, now, unassigned.getLast(), LAW)).isEmpty();
    }

    @Test
    void R_074_it_carries_the_reference_of_the_case() {
        assertThat(told(psychologistAsked()).getFirst().reference()).hasToString("EHC-000001");
    }

    @Test
    void P6_it_holds_nothing_of_the_child_and_nothing_that_anybody_wrote() {
        assertThat(told(psychologistAsked()).getFirst().toString())
                .doesNotContain("Rowan", "Ashdown", "2015", "Please cover attention", "Given-", "Family-");
    }

    @Test
    void P6_its_key_names_case_entry_and_recipient() {
        assertThat(told(psychologistAsked()).getFirst().key().toString())
                .isEqualTo("NORTHSHIRE/00000000-0000-0007-0000-000000000007/3/person:psychologist-1");
        assertThat(told(psychologistAndTeamAsked()).getFirst().key().toString()).endsWith("/4/managers:speech-therapy");
    }

    @Test
    void P6_no_two_notifications_of_a_case_have_one_key() {
        Scenario told = psychologistSubmitted().reopens(1, COORDINATOR);
        List<NotificationKey> keys = told.history().stream()
                .flatMap(entry -> Notifications.of(told.ehcCase(), told.ehcCase(), entry, LAW).stream())
                .map(Notification::key)
                .toList();

        assertThat(keys).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void P6_it_concerns_whoever_responds_now() {
        Scenario allocated = therapistAllocated();
        Notification notification = told(allocated).getFirst();
        assertThat(concerns(notification, allocated, THERAPIST)).isTrue();
        assertThat(concerns(notification, allocated, COLLEAGUE)).isFalse();

        Scenario moved = allocated.when(MANAGER, allocates(2, COLLEAGUE));
        assertThat(concerns(notification, moved, THERAPIST)).isFalse();
        assertThat(concerns(notification, moved, COLLEAGUE)).isTrue();
    }

    @Test
    void R_072_it_does_not_concern_a_responder_who_may_not_open_the_request_any_more() {
        Scenario allocated = therapistAllocated();
        Notification notification = told(allocated).getFirst();
        assertThat(concerns(notification, allocated, new Actor(COUNCIL, THERAPIST.id(), Role.CONTRIBUTOR)))
                .as("they left the team")
                .isFalse();
        assertThat(concerns(
                        notification,
                        allocated,
                        new Actor(COUNCIL, THERAPIST.id(), Role.PARENT, THERAPIST.memberships())))
                .as("they lost the role")
                .isFalse();
    }

    @Test
    void P6_an_unallocated_request_concerns_no_person() {
        Scenario asked = psychologistAndTeamAsked();

        assertThat(concerns(told(asked).getFirst(), asked, THERAPIST)).isFalse();
    }

    @Test
    void P6_a_submission_concerns_the_coordinator_and_not_who_submitted() {
        Scenario submitted = psychologistSubmitted();
        Notification notification = told(submitted).getFirst();

        assertThat(concerns(notification, submitted, COORDINATOR)).isTrue();
        assertThat(concerns(notification, submitted, OTHER_COORDINATOR)).isFalse();
        assertThat(concerns(notification, submitted, PSYCHOLOGIST)).isFalse();
    }

    @Test
    @DisplayName("P10: of a document with a virus whoever responds is told, and the co-ordinator")
    void P10_of_a_document_with_a_virus_the_responder_and_the_coordinator_are_told() {
        Scenario asked = psychologistAsked();
        HistoryEntry withheld = new HistoryEntry(
                asked.history().size() + 1,
                Instant.EPOCH,
                new PersonId("attachment-scanner"),
                Role.SYSTEM,
                new AdviceEvent.InfectedAttachmentWithheld(1, 1));
        EhcCase now = asked.ehcCase().evolve(withheld);
        List<Notification> told = Notifications.of(now, now, withheld, LAW);

        assertThat(told).map(Notification::to).containsExactly(person(PSYCHOLOGIST), person(COORDINATOR));
        assertThat(told).allMatch(each -> each.kind() == NotificationKind.ATTACHMENT_WITHHELD && each.holds(now));
        assertThat(concerns(told.getFirst(), asked, PSYCHOLOGIST)).isTrue();
        assertThat(concerns(told.getLast(), asked, COORDINATOR)).isTrue();
        assertThat(concerns(told.getFirst(), asked, OTHER_COORDINATOR)).isFalse();
    }

    @Test
    void P6_a_virus_in_a_document_of_a_withdrawn_request_is_told_to_no_one() {
        Scenario withdrawn = psychologistAsked()
                .when(COORDINATOR, new WithdrawAdviceRequest(request(1), wording("asked by mistake")));
        HistoryEntry withheld = new HistoryEntry(
                withdrawn.history().size() + 1,
                Instant.EPOCH,
                new PersonId("attachment-scanner"),
                Role.SYSTEM,
                new AdviceEvent.InfectedAttachmentWithheld(1, 1));
        EhcCase now = withdrawn.ehcCase().evolve(withheld);

        assertThat(Notifications.of(now, now, withheld, LAW)).noneMatch(each -> each.holds(now));
    }

    /** What is told of the latest entry. */
    private static List<Notification> told(Scenario scenario) {
        return told(scenario, scenario.history().size());
    }

    private static List<Notification> told(Scenario scenario, int entry) {
        EhcCase was = upTo(scenario, Math.max(1, entry - 1));
        return Notifications.of(was, upTo(scenario, entry), scenario.history().get(entry - 1), LAW);
    }

    private static EhcCase upTo(Scenario scenario, int entry) {
        return EhcCase.replay(
                Scenario.CASE, Scenario.REFERENCE, scenario.history().subList(0, entry));
    }

    private static Notification of(int entry, NotificationKind kind, int request, LocalDate due, Recipient to) {
        return new Notification(
                Scenario.CASE, entry, Scenario.REFERENCE, kind, Optional.of(request), Optional.ofNullable(due), to);
    }

    private static Recipient person(Actor actor) {
        return new Recipient.Person(actor.id());
    }

    private static boolean concerns(Notification notification, Scenario now, Actor person) {
        return notification.concerns(
                now.ehcCase(), person.id(), request -> Permissions.mayWrite(person, now.ehcCase(), request));
    }

    private static HistoryEntry numbered(HistoryEntry entry, int number) {
        return new HistoryEntry(number, entry.at(), entry.by(), entry.as(), entry.event());
    }

    @Test
    void R_023_a_coordinator_who_responds_too_is_told_once_of_a_document_with_a_virus() {
        Actor responding = new Actor(COORDINATOR.authority(), COORDINATOR.id(), Role.CONTRIBUTOR);
        Scenario asked = psychologistAsked()
                .knows(responding)
                .when(
                        COORDINATOR,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.OTHER, Addressee.person(responding.id()), Optional.empty()));
        HistoryEntry withheld = new HistoryEntry(
                asked.history().size() + 1,
                Instant.EPOCH,
                new PersonId("attachment-scanner"),
                Role.SYSTEM,
                new AdviceEvent.InfectedAttachmentWithheld(2, 1));

        assertThat(Notifications.of(asked.ehcCase(), asked.ehcCase().evolve(withheld), withheld, LAW))
                .map(Notification::to)
                .containsExactly(person(COORDINATOR));
    }
}
