package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import io.github.ehckit.port.ChangeResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** On each database, a message that came back is known, and is sent once more and once only. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class LostMessagesTest {
    private final TestJourney journey;

    LostMessagesTest(TestDatabase database) {
        journey = new TestJourney(TestStores.of(database.shared()).cases(), database.shared());
        journey.travel(4);
    }

    @Test
    void R_190_the_row_says_that_the_message_waits_and_then_that_it_was_sent() {
        assertThat(journey.message().state()).isEqualTo(State.WAITING);
        delivered();
        assertThat(journey.message())
                .extracting(NotificationStatus::state, NotificationStatus::attempts)
                .containsExactly(State.SENT, 1);
    }

    @Test
    void R_192_a_message_that_came_back_is_sent_once_more_and_once_only() {
        Email lost = delivered().getLast();
        assertThat(bounced(lost)).isEqualTo(ChangeResult.CHANGED);
        assertThat(journey.message().failure()).contains(DeliveryFailure.BOUNCED);
        journey.sendAgain().orElseThrow();
        assertThat(journey.hub().deliveries().requeueParked(journey.authority()))
                .isZero();
        assertThat(delivered()).extracting(Email::to).containsExactly(lost.to());
        assertThat(delivered()).isEmpty();
        assertThat(journey.message().state()).isEqualTo(State.SENT);
    }

    @Test
    void R_191_a_message_to_somebody_who_may_no_longer_answer_has_nobody_to_go_to() {
        journey.dismissTherapist();
        assertThat(delivered())
                .noneMatch(email -> email.to().equals(journey.therapist().id()));
        assertThat(journey.message().state()).isEqualTo(State.NO_RECIPIENT);
    }

    @Test
    void R_193_whoever_loses_work_is_told_of_it() {
        delivered();
        journey.reallocateToManager().orElseThrow();
        assertThat(delivered())
                .filteredOn(email -> email.notification().kind() == NotificationKind.REQUEST_MOVED)
                .extracting(Email::to)
                .containsExactly(journey.therapist().id());
        journey.replaceCoordinator().orElseThrow();
        assertThat(delivered())
                .filteredOn(email -> email.notification().kind() == NotificationKind.COORDINATOR_REPLACED)
                .extracting(Email::to)
                .containsExactly(journey.coordinator().id());
    }

    @Test
    void P9_a_bounce_is_found_in_its_own_authority_alone() {
        Email sent = delivered().getLast();
        TestJourney neighbour = journey.beside();
        assertThat(journey.hub().deliveries().bounced(neighbour.authority(), sent.identity()))
                .isEqualTo(ChangeResult.UNCHANGED);
        assertThat(journey.message().state()).isEqualTo(State.SENT);
    }

    private ChangeResult bounced(Email email) {
        return journey.hub().deliveries().bounced(journey.authority(), email.identity());
    }

    private List<Email> delivered() {
        int before = journey.told().size();
        journey.hub().deliveries().deliverPending(journey.authority());
        return journey.told().stream().skip(before).toList();
    }
}
