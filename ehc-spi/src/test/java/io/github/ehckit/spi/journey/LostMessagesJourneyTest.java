package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.ADMINISTRATOR;
import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOUR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Cast.THERAPISTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Membership;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.Notifier.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A request for advice says whether its message has reached anybody, and the co-ordinator has it sent again. */
class LostMessagesJourneyTest {
    private final Journey journey = Journey.advising();

    @Test
    void R_190_the_row_says_that_the_message_waits_and_then_that_it_was_sent_and_when() {
        assertThat(latest(2).state()).isEqualTo(State.WAITING);
        assertThat(latest(2).attempts()).isZero();
        journey.deliver();
        assertThat(latest(2))
                .extracting(NotificationStatus::state, NotificationStatus::since, NotificationStatus::attempts)
                .containsExactly(State.SENT, now(), 1);
        assertThat(messages(1))
                .as("the latest first")
                .extracting(message -> message.notification().kind())
                .containsExactly(NotificationKind.ADVICE_ALLOCATED, NotificationKind.ADVICE_REQUESTED);
    }

    @ParameterizedTest
    @EnumSource
    void R_190_of_a_message_that_fails_the_row_says_since_when_how_often_and_why(HostFault trouble) {
        journey.mail.with(PSYCHOLOGIST.id(), trouble);
        journey.deliver();
        Instant began = now();
        assertThat(latest(2).nextAttempt())
                .hasValueSatisfying(next -> assertThat(next).isAfter(began));
        journey.clock.pass(Duration.ofHours(1));
        journey.deliver();
        assertThat(latest(2))
                .extracting(NotificationStatus::state, NotificationStatus::since, NotificationStatus::attempts)
                .containsExactly(State.FAILED, began, 2);
        assertThat(latest(2).failure()).contains(DeliveryFailure.FAULT);
    }

    @Test
    void R_190_a_gateway_that_is_down_and_an_address_that_is_wrong_are_told_apart() {
        journey.mail.with(PSYCHOLOGIST.id(), () -> Delivery.RETRY);
        journey.mail.with(THERAPIST.id(), () -> Delivery.REFUSED);
        journey.deliver();
        assertThat(latest(2).failure()).contains(DeliveryFailure.NOT_TAKEN);
        assertThat(latest(1).failure()).contains(DeliveryFailure.REFUSED);
        assertThat(latest(1).nextAttempt()).isEmpty();
    }

    @Test
    void R_191_a_message_that_had_nobody_to_go_to_is_not_dropped_and_is_sent_once_the_team_has_a_manager() {
        journey.deliver();
        journey.asked(AdviceType.OTHER, Addressee.team(THERAPISTS));
        journey.directory.revoke(COUNCIL, MANAGER.id(), Role.CONTRIBUTOR);
        journey.deliver();
        assertThat(latest(3).state()).isEqualTo(State.NO_RECIPIENT);
        assertThat(latest(3).failure()).contains(DeliveryFailure.NO_RECIPIENT);
        assertThat(journey.hub.deliveries().parked(COUNCIL)).isOne();
        journey.directory.link(COUNCIL, COLLEAGUE.id(), Membership.manager(THERAPISTS));
        sendAgain(3);
        assertThat(delivered()).extracting(Email::to).containsExactly(COLLEAGUE.id());
        assertThat(latest(3).state()).isEqualTo(State.SENT);
    }

    @Test
    void R_191_whoever_left_the_team_before_the_message_went_out_has_not_got_it_and_the_row_says_so() {
        journey.directory.unlink(COUNCIL, THERAPIST.id(), THERAPISTS);
        journey.deliver();
        assertThat(latest(1).state()).isEqualTo(State.NO_RECIPIENT);
    }

    @Test
    void R_192_a_message_that_came_back_is_sent_once_more_and_once_only_after_the_address_was_mended() {
        Email lost = delivered().stream()
                .filter(email -> email.to().equals(PSYCHOLOGIST.id()))
                .findFirst()
                .orElseThrow();
        journey.clock.pass(Duration.ofHours(5));
        assertThat(journey.hub.deliveries().bounced(COUNCIL, lost.identity())).isEqualTo(ChangeResult.CHANGED);
        assertThat(latest(2))
                .extracting(NotificationStatus::state, NotificationStatus::since)
                .containsExactly(State.FAILED, now());
        assertThat(latest(2).failure()).contains(DeliveryFailure.BOUNCED);

        sendAgain(2);
        assertThat(refusedAgain(2)).containsExactly(AdviceRefusal.MESSAGE_WAITS);
        assertThat(journey.hub.deliveries().requeueParked(COUNCIL)).isZero();
        List<Email> again = delivered();
        assertThat(again).extracting(Email::to).containsExactly(PSYCHOLOGIST.id());
        assertThat(again.getFirst().identity()).isNotEqualTo(lost.identity());
        assertThat(journey.hub.deliveries().bounced(COUNCIL, lost.identity()))
                .as("the news of the first one comes late once more")
                .isEqualTo(ChangeResult.CHANGED);
        assertThat(latest(2).state()).isEqualTo(State.SENT);
        assertThat(delivered()).isEmpty();
    }

    @Test
    void R_192_what_came_back_of_one_manager_is_not_sent_again_to_the_other() {
        journey.deliver();
        journey.directory.link(COUNCIL, COLLEAGUE.id(), Membership.manager(THERAPISTS));
        journey.asked(AdviceType.OTHER, Addressee.team(THERAPISTS));
        Email lost = delivered().stream()
                .filter(email -> email.to().equals(COLLEAGUE.id()))
                .findFirst()
                .orElseThrow();
        journey.hub.deliveries().bounced(COUNCIL, lost.identity());
        assertThat(latest(3).failure()).contains(DeliveryFailure.BOUNCED);
        assertThat(journey.hub.deliveries().requeueParked(COUNCIL)).isOne();
        assertThat(delivered()).extracting(Email::to).containsExactly(COLLEAGUE.id());
    }

    @Test
    void R_192_a_message_that_the_gateway_took_can_be_sent_again_to_somebody_who_has_not_found_it() {
        journey.deliver();
        sendAgain(2);
        assertThat(delivered()).extracting(Email::to).containsExactly(PSYCHOLOGIST.id());
    }

    @Test
    void P9_a_bounce_of_another_authority_or_of_no_email_changes_nothing() {
        Email sent = delivered().getFirst();
        assertThat(journey.hub.deliveries().bounced(NEIGHBOUR, sent.identity())).isEqualTo(ChangeResult.UNCHANGED);
        assertThat(journey.hub.deliveries().bounced(COUNCIL, "no such email")).isEqualTo(ChangeResult.UNCHANGED);
        assertThat(latest(1).state()).isEqualTo(State.SENT);
        assertThat(latest(2).state()).isEqualTo(State.SENT);
    }

    @Test
    void R_190_the_authority_alone_sees_what_became_of_a_message_and_has_it_sent_again() {
        journey.deliver();
        assertThat(journey.row(2, HEAD_OF_SEND).messages()).isNotEmpty();
        for (Actor other : List.of(PSYCHOLOGIST, MANAGER, THERAPIST, PARENT, ADMINISTRATOR)) {
            assertThat(journey.row(2, other).messages()).as(other.id().value()).isEmpty();
            assertThat(RefusalReasons.codes(journey.handle(new AdviceCommand.SendAgain(journey.request(2)), other)))
                    .as(other.id().value())
                    .hasSize(1);
        }
    }

    @Test
    void R_190_that_a_message_was_sent_again_stands_in_the_timeline_of_the_authority_alone() {
        journey.deliver();
        sendAgain(2);
        String sentence = "The local authority had the message about a request for advice sent again (request 2).";
        assertThat(timeline(COORDINATOR)).contains(sentence);
        assertThat(timeline(PSYCHOLOGIST)).doesNotContain(sentence);
    }

    @Test
    void R_190_nothing_is_sent_again_about_a_request_that_was_answered_or_withdrawn() {
        journey.deliver();
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(refusedAgain(2)).hasSize(1);
        journey.deliver();
        assertThat(journey.row(2, COORDINATOR).messages().getFirst().state()).isEqualTo(State.SENT);
    }

    private void sendAgain(int request) {
        journey.done(new AdviceCommand.SendAgain(journey.request(request)), COORDINATOR);
    }

    private List<MessageKey> refusedAgain(int request) {
        return RefusalReasons.keys(journey.handle(new AdviceCommand.SendAgain(journey.request(request)), COORDINATOR));
    }

    private List<String> timeline(Actor reader) {
        return journey.hub.reading().timeline(journey.id(), reader).orElseThrow().stream()
                .map(entry -> entry.message().english())
                .toList();
    }

    /** Delivers what is due; returns the emails that it made. */
    private List<Email> delivered() {
        int before = journey.told().size();
        journey.deliver();
        return journey.told().stream().skip(before).toList();
    }

    private List<NotificationStatus> messages(int request) {
        return journey.row(request, COORDINATOR).messages();
    }

    private NotificationStatus latest(int request) {
        return messages(request).getFirst();
    }

    private Instant now() {
        return journey.clock.instant();
    }
}
