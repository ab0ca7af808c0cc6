package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.HEAD_TEACHER;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.SCHOOL;
import static io.github.ehckit.spi.journey.Cast.SENCO;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.TEACHER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import io.github.ehckit.usecase.HandOverReport;
import io.github.ehckit.usecase.HandOvers.Leaving;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Work that goes from hand to hand in the middle of a draft: a member leaves, the authority hands requests over. */
class HandOverJourneyTest {
    private final Journey journey = Journey.advising();

    @Test
    void
            R_165_and_R_193_when_a_member_leaves_they_and_the_managers_are_told_once_and_the_next_member_goes_on_with_the_draft() {
        journey.wroteAll(1, THERAPIST).deliver();
        left(THERAPIST);
        assertThat(returned()).isEqualTo(Map.of(Leaving.RETURNED, 1));
        assertThat(returned()).as("a second time").isEmpty();
        assertThat(toldNow()).containsExactlyInAnyOrder(MANAGER.id(), THERAPIST.id());
        assertThat(journey.row(1, MANAGER).action()).isEqualTo(Action.ALLOCATE);

        journey.done(new AdviceCommand.AllocateAdvice(journey.request(1), COLLEAGUE.id()), MANAGER)
                .submitted(1, COLLEAGUE);
        var sealed = journey.hub.advice().latest(journey.request(1), COLLEAGUE).orElseThrow();
        assertThat(sealed.contents().of(SectionCode.BACKGROUND)).isEqualTo(Writing.background("In 2023"));
        assertThat(sealed.signatory()).isEqualTo(Cast.profile(COLLEAGUE));
    }

    @Test
    void R_165_the_request_counts_as_with_the_team_before_anybody_has_looked_for_leavers() {
        left(THERAPIST);
        AdviceRequestRow row = journey.row(1, MANAGER);
        assertThat(row.action()).isEqualTo(Action.ALLOCATE);
        assertThat(row.to()).isEqualTo(Addressee.team(THERAPISTS));
        assertThat(row.names().person()).isEmpty();
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(1), COLLEAGUE.id()), MANAGER);
        assertThat(returned()).as("someone else has it").isEmpty();
    }

    @Test
    void R_165_what_a_leaver_was_asked_by_name_and_what_was_submitted_stay_theirs() {
        journey.wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .asked(AdviceType.OTHER, Addressee.person(THERAPIST.id()));
        left(THERAPIST);
        assertThat(returned()).isEmpty();
        assertThat(journey.row(3, COORDINATOR).to()).isEqualTo(Addressee.person(THERAPIST.id()));
    }

    @Test
    void R_165_a_correction_of_a_member_who_left_is_the_managers_to_allocate() {
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        left(THERAPIST);
        journey.reopened(1);
        assertThat(returned()).isEqualTo(Map.of(Leaving.RETURNED, 1));
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(1), COLLEAGUE.id()), MANAGER)
                .submitted(1, COLLEAGUE);
    }

    @Test
    void R_165_a_directory_that_is_down_returns_nothing_and_is_reported() {
        left(THERAPIST);
        journey.teams.with(THERAPISTS, HostFault.UNCHECKED);
        var report = journey.hub.handOvers().returnLeaversRequests(COUNCIL);
        assertThat(report.counts()).isEmpty();
        assertThat(report.failures())
                .hasSize(1)
                .noneMatch(failed -> failed.toString().contains("Zqcanary"));
        journey.teams.mend(THERAPISTS);
        assertThat(returned()).isEqualTo(Map.of(Leaving.RETURNED, 1));
    }

    @Test
    void R_166_a_request_handed_over_in_mid_draft_loses_no_word_and_no_day_and_both_sides_are_told() {
        journey.wroteAll(2, PSYCHOLOGIST).deliver();
        AdviceRequestRow before = journey.row(2, COORDINATOR);
        journey.on("Mon 9 Mar 2026").done(handOver(2, Addressee.person(STRANGER.id())), COORDINATOR);
        assertThat(kinds(toldLater()))
                .containsExactlyInAnyOrder(
                        STRANGER.id() + " " + NotificationKind.ADVICE_HANDED_OVER,
                        PSYCHOLOGIST.id() + " " + NotificationKind.REQUEST_MOVED);

        AdviceRequestRow after = journey.row(2, STRANGER);
        assertThat(after.requestedOn()).isEqualTo(before.requestedOn());
        assertThat(after.dueOn()).isEqualTo(before.dueOn());
        assertThat(after.notes()).isEqualTo(before.notes());
        assertThat(after.action()).isEqualTo(Action.EDIT);
        var draft = journey.draft(2, STRANGER).orElseThrow().draft();
        assertThat(draft.answersIn(SectionCode.BACKGROUND)).isEqualTo(Writing.background("In 2023"));
        assertThat(draft.sections().get(SectionCode.BACKGROUND).savedBy()).isEqualTo(PSYCHOLOGIST.id());

        assertThat(codes(journey.draft(2, PSYCHOLOGIST))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(journey.submit(2, PSYCHOLOGIST, true))).containsExactly(RefusalCode.NOT_FOUND);
        journey.submitted(2, STRANGER);
        assertThat(codes(journey.hub.reading().caseFile(journey.id(), PSYCHOLOGIST)))
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void R_166_who_has_no_role_here_any_more_is_not_told_that_the_work_went_to_another() {
        journey.deliver();
        journey.directory.revoke(COUNCIL, PSYCHOLOGIST.id(), Role.CONTRIBUTOR);
        journey.done(handOver(2, Addressee.team(THERAPISTS)), HEAD_OF_SEND);
        assertThat(kinds(toldLater())).containsExactly(MANAGER.id() + " " + NotificationKind.ADVICE_HANDED_OVER);
    }

    @Test
    void R_166_who_gets_the_work_back_before_the_email_goes_out_is_not_told_that_they_lost_it() {
        journey.deliver();
        journey.done(handOver(2, Addressee.person(STRANGER.id())), COORDINATOR)
                .done(handOver(2, Addressee.person(PSYCHOLOGIST.id())), COORDINATOR);
        assertThat(kinds(toldLater()))
                .containsExactlyInAnyOrder(
                        PSYCHOLOGIST.id() + " " + NotificationKind.ADVICE_HANDED_OVER,
                        STRANGER.id() + " " + NotificationKind.REQUEST_MOVED);
    }

    @Test
    void R_167_all_requests_of_a_leaver_are_handed_over_at_once_whatever_case_they_are_on() {
        journey.asked(AdviceType.OTHER, Addressee.person(THERAPIST.id())).wroteAll(1, THERAPIST);
        List<String> steps = new ArrayList<>();
        HandOverReport report = journey.hub
                .handOvers()
                .handOverAll(
                        THERAPIST.id(),
                        Addressee.person(COLLEAGUE.id()),
                        HEAD_OF_SEND,
                        (done, all) -> steps.add(done + " of " + all))
                .orElseThrow();
        assertThat(report.handedOver()).containsExactly(journey.request(1), journey.request(3));
        assertThat(report.refused()).isEmpty();
        assertThat(steps).containsExactly("1 of 2", "2 of 2");
        assertThat(journey.row(1, COLLEAGUE).action()).isEqualTo(Action.EDIT);
        assertThat(journey.row(3, COLLEAGUE).action()).isEqualTo(Action.EDIT);
        assertThat(journey.draft(1, COLLEAGUE).orElseThrow().draft().answersIn(SectionCode.BACKGROUND))
                .isEqualTo(Writing.background("In 2023"));
    }

    @Test
    void R_167_what_a_listener_breaks_off_goes_on_with_the_next_call() {
        journey.asked(AdviceType.OTHER, Addressee.person(THERAPIST.id()));
        Addressee to = Addressee.person(COLLEAGUE.id());
        assertThatIllegalStateException()
                .isThrownBy(() -> journey.hub.handOvers().handOverAll(THERAPIST.id(), to, HEAD_OF_SEND, (done, all) -> {
                    throw new IllegalStateException("enough");
                }));
        HandOverReport rest = journey.hub
                .handOvers()
                .handOverAll(THERAPIST.id(), to, HEAD_OF_SEND)
                .orElseThrow();
        assertThat(rest.handedOver()).containsExactly(journey.request(3));
    }

    @Test
    void R_167_what_may_not_be_handed_over_stays_and_is_reported_with_every_reason() {
        Actor other = new Actor(COUNCIL, new PersonId("other-coordinator"), Role.COORDINATOR);
        HandOverReport report = journey.hub
                .handOvers()
                .handOverAll(THERAPIST.id(), Addressee.person(COLLEAGUE.id()), other)
                .orElseThrow();
        assertThat(report.handedOver()).isEmpty();
        assertThat(report.refused().get(journey.request(1)))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_PERMITTED);
        assertThat(journey.row(1, THERAPIST).action()).isEqualTo(Action.EDIT);
        for (Actor outsider : List.of(MANAGER, THERAPIST, Cast.PARENT, Cast.ADMINISTRATOR)) {
            assertThat(codes(journey.hub
                            .handOvers()
                            .handOverAll(THERAPIST.id(), Addressee.person(COLLEAGUE.id()), outsider)))
                    .containsExactly(RefusalCode.NOT_PERMITTED);
        }
    }

    @Test
    void R_168_a_request_to_a_schools_senco_is_the_heads_to_give_to_the_next_once_the_senco_has_left() {
        journey.asked(AdviceType.EDUCATIONAL, new Addressee.Team(SCHOOL, Optional.of(SENCO.id())))
                .wroteAll(3, SENCO)
                .deliver();
        journey.directory.unlink(COUNCIL, SENCO.id(), SCHOOL);
        assertThat(journey.draft(3, SENCO)).isInstanceOf(Outcome.Refused.class);
        assertThat(returned()).isEqualTo(Map.of(Leaving.RETURNED, 1));
        assertThat(toldNow()).containsExactlyInAnyOrder(HEAD_TEACHER.id(), SENCO.id());
        journey.done(new AdviceCommand.AllocateAdvice(journey.request(3), TEACHER.id()), HEAD_TEACHER)
                .submitted(3, TEACHER);
    }

    @Test
    void R_168_a_request_made_to_a_senco_by_name_is_handed_to_the_school_and_allocated_there() {
        journey.asked(AdviceType.EDUCATIONAL, Addressee.person(SENCO.id()))
                .done(handOver(3, Addressee.team(SCHOOL)), COORDINATOR)
                .done(new AdviceCommand.AllocateAdvice(journey.request(3), TEACHER.id()), HEAD_TEACHER);
        assertThat(journey.row(3, TEACHER).action()).isEqualTo(Action.EDIT);
    }

    private AdviceCommand handOver(int request, Addressee to) {
        return new AdviceCommand.HandOver(journey.request(request), to);
    }

    private void left(Actor member) {
        journey.directory.unlink(COUNCIL, member.id(), THERAPISTS);
    }

    private Map<Leaving, Integer> returned() {
        return journey.hub.handOvers().returnLeaversRequests(COUNCIL).counts();
    }

    private List<PersonId> toldNow() {
        return toldLater().stream().map(Email::to).toList();
    }

    private List<Email> toldLater() {
        int before = journey.told().size();
        journey.deliver();
        return journey.told().stream().skip(before).toList();
    }

    private static List<String> kinds(List<Email> emails) {
        return emails.stream()
                .map(email -> email.to() + " " + email.notification().kind())
                .toList();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .reasons().stream().map(Refusal::code).toList();
    }
}
