package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.MOTHER;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.Duty;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.AdviceRequestRow.Action;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.TimelineEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requests that went to the wrong person or team: declined before any form, seen by the co-ordinator, handed on. */
class MisdirectedJourneyTest {
    private static final PersonalText REASON = new PersonalText("We look after another school");
    private static final PersonalText INSTEAD = new PersonalText("The service of the next town");

    private final Journey journey = Journey.advising();

    @Test
    void R_169_the_wrong_psychologist_declines_and_the_right_one_answers_in_the_time_of_the_first_asking() {
        journey.deliver();
        AdviceRequestRow before = journey.row(2, COORDINATOR);
        journey.on("Thu 5 Mar 2026").done(decline(2), PSYCHOLOGIST);
        assertThat(told()).containsExactly(COORDINATOR.id() + " " + NotificationKind.ADVICE_DECLINED);

        AdviceRequestRow declined = journey.row(2, COORDINATOR);
        assertThat(declined.declined())
                .contains(new AdviceStatus.Declined(DeclineGround.NOT_OURS, REASON, Optional.of(INSTEAD)));
        assertThat(journey.row(2, HEAD_OF_SEND).declined()).isPresent();
        assertThat(journey.row(2, THERAPIST).declined()).as("of another").isEmpty();
        assertThat(declined.status().pending()).isTrue();
        assertThat(duties()).contains(new Duty.Unmet(AdviceType.PSYCHOLOGICAL, List.of(2)));

        journey.on("Mon 9 Mar 2026").done(handOver(2, Addressee.person(STRANGER.id())), COORDINATOR);
        AdviceRequestRow handed = journey.row(2, STRANGER);
        assertThat(handed.requestedOn()).isEqualTo(before.requestedOn());
        assertThat(handed.dueOn()).isEqualTo(before.dueOn());
        assertThat(handed.action()).isEqualTo(Action.EDIT);
        assertThat(journey.row(2, COORDINATOR).declined()).isEmpty();
        assertThat(duties()).contains(new Duty.Requested(AdviceType.PSYCHOLOGICAL, List.of(2)));
        journey.wroteAll(2, STRANGER).submitted(2, STRANGER);
    }

    @Test
    void R_169_and_R_080_who_declined_reads_and_writes_nothing_and_no_advice_is_opened_to_them() {
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST).wroteAll(2, PSYCHOLOGIST);
        journey.done(decline(2), PSYCHOLOGIST);
        assertThat(List.of(
                        journey.hub.reading().caseFile(journey.id(), PSYCHOLOGIST),
                        journey.draft(2, PSYCHOLOGIST),
                        journey.submit(2, PSYCHOLOGIST, true),
                        journey.hub.advice().latest(journey.request(1), PSYCHOLOGIST),
                        journey.hub.documents().allAdvice(journey.id(), PSYCHOLOGIST)))
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(Outcome.Refused.class));
        journey.done(handOver(2, Addressee.person(STRANGER.id())), COORDINATOR);
        assertThat(journey.draft(2, STRANGER).orElseThrow().draft().answersIn(SectionCode.BACKGROUND))
                .as("no word is lost")
                .isEqualTo(Writing.background("In 2023"));
    }

    @Test
    void R_169_a_manager_declines_for_the_team_and_the_member_is_told_that_they_need_not_answer() {
        journey.deliver();
        journey.done(decline(1), MANAGER);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        COORDINATOR.id() + " " + NotificationKind.ADVICE_DECLINED,
                        THERAPIST.id() + " " + NotificationKind.ADVICE_DECLINED);
    }

    @Test
    void R_171_a_co_ordinator_who_is_none_is_noticed_at_once_and_one_who_is_is_not() {
        assertThat(noticed(new RecordCommand.AssignCoordinator(PSYCHOLOGIST.id())))
                .containsExactly("This person has no role as a case co-ordinator of this local authority."
                        + " Choose another person, or ask the administrator to give them the role.");
        assertThat(noticed(new RecordCommand.AssignCoordinator(COORDINATOR.id())))
                .isEmpty();
        Journey fresh = new Journey().on("Mon 5 Jan 2026").received().on("Mon 2 Feb 2026");
        assertThat(notices(fresh.handle(
                        new AssessmentCommand.DecideToAssess(Day.on("Mon 2 Feb 2026"), REASON, PSYCHOLOGIST.id()),
                        HEAD_OF_SEND)))
                .hasSize(1);
    }

    private List<String> noticed(RecordCommand command) {
        return notices(journey.handle(command, HEAD_OF_SEND));
    }

    private static List<String> notices(Outcome<CaseFile> outcome) {
        return ((Outcome.Done<CaseFile>) outcome)
                .notices().stream().map(Notice::sentence).toList();
    }

    @Test
    void R_169_a_mother_who_was_asked_for_her_own_advice_may_decline() {
        journey.asked(AdviceType.FAMILY, Addressee.person(MOTHER.id())).done(decline(3), MOTHER);
        assertThat(journey.row(3, COORDINATOR).declined()).isPresent();
    }

    @Test
    void R_169_and_R_183_the_timeline_says_that_it_was_declined_and_to_the_authority_alone_why() {
        journey.done(decline(2), PSYCHOLOGIST).done(handOver(2, Addressee.person(STRANGER.id())), COORDINATOR);
        for (Actor reader : List.of(THERAPIST, STRANGER)) {
            assertThat(declineInTimeline(reader).words()).isEmpty();
        }
        for (Actor reader : List.of(COORDINATOR, HEAD_OF_SEND)) {
            assertThat(declineInTimeline(reader).words()).containsExactly(REASON, INSTEAD);
        }
    }

    private TimelineEntry declineInTimeline(Actor reader) {
        return journey.hub.reading().timeline(journey.id(), reader).orElseThrow().stream()
                .filter(entry -> entry.sentence()
                        .equals("The person or team that was asked declined a request for advice (request 2)."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void R_169_a_declined_request_is_nobodys_own() {
        journey.asked(AdviceType.OTHER, Addressee.person(PSYCHOLOGIST.id())).done(decline(2), PSYCHOLOGIST);
        assertThat(journey.row(2, PSYCHOLOGIST).whose()).isEqualTo(AdviceRequestRow.Whose.OTHERS);
        assertThat(journey.row(3, PSYCHOLOGIST).whose()).isEqualTo(AdviceRequestRow.Whose.OWN);
    }

    @Test
    void R_169_a_declined_request_counts_as_nobodys_when_all_requests_of_a_person_are_handed_over() {
        journey.done(decline(2), PSYCHOLOGIST);
        assertThat(journey.hub
                        .handOvers()
                        .handOverAll(PSYCHOLOGIST.id(), Addressee.person(STRANGER.id()), HEAD_OF_SEND)
                        .orElseThrow()
                        .handedOver())
                .isEmpty();
    }

    private AdviceCommand decline(int request) {
        return new AdviceCommand.DeclineAdvice(
                journey.request(request), DeclineGround.NOT_OURS, REASON, Optional.of(INSTEAD));
    }

    private AdviceCommand handOver(int request, Addressee to) {
        return new AdviceCommand.HandOver(journey.request(request), to);
    }

    private List<Duty> duties() {
        return journey.hub
                .reading()
                .duties(journey.id(), COORDINATOR)
                .orElseThrow()
                .duties();
    }

    private List<String> told() {
        int before = journey.told().size();
        journey.deliver();
        return journey.told().stream()
                .skip(before)
                .map(email -> email.to() + " " + email.notification().kind())
                .toList();
    }
}
