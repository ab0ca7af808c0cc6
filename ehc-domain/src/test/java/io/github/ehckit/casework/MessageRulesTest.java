package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.MANAGER;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Cast.THERAPIST;
import static io.github.ehckit.casework.Scenario.allocates;
import static io.github.ehckit.casework.Scenario.psychologistAndTeamAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent.MessageSentAgain;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.outcome.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageRulesTest {
    private static final Recipient TO_PSYCHOLOGIST = new Recipient.Person(PSYCHOLOGIST.id());
    private static final Recipient TO_MANAGERS = new Recipient.Managers(Cast.THERAPISTS);
    private static final AdviceCommand AGAIN = new AdviceCommand.SendAgain(request(1));

    @Test
    void R_190_everything_that_has_not_reached_the_responder_is_sent_again_and_nothing_else() {
        Scenario asked = psychologistAndTeamAsked();
        assertThat(again(
                        asked,
                        1,
                        told(3, NotificationKind.ADVICE_REQUESTED, 1, TO_PSYCHOLOGIST, State.FAILED),
                        told(5, NotificationKind.NOTE_ADDED, 1, TO_PSYCHOLOGIST, State.NO_RECIPIENT),
                        told(6, NotificationKind.NOTE_ADDED, 1, TO_PSYCHOLOGIST, State.SENT),
                        told(4, NotificationKind.ADVICE_REQUESTED, 2, TO_MANAGERS, State.FAILED)))
                .extracting(NotificationKey::entry)
                .containsExactly(3, 5);
    }

    @Test
    void R_190_if_everything_was_sent_the_latest_is_sent_again() {
        assertThat(again(
                        psychologistAndTeamAsked(),
                        1,
                        told(3, NotificationKind.ADVICE_REQUESTED, 1, TO_PSYCHOLOGIST, State.SENT),
                        told(5, NotificationKind.NOTE_ADDED, 1, TO_PSYCHOLOGIST, State.SENT)))
                .extracting(NotificationKey::entry)
                .containsExactly(5);
    }

    @Test
    void R_190_a_message_to_the_managers_is_not_sent_again_once_a_member_has_the_request() {
        Scenario allocated = psychologistAndTeamAsked().when(MANAGER, allocates(2, THERAPIST));
        assertThat(again(
                        allocated,
                        2,
                        told(4, NotificationKind.ADVICE_REQUESTED, 2, TO_MANAGERS, State.NO_RECIPIENT),
                        told(
                                5,
                                NotificationKind.ADVICE_ALLOCATED,
                                2,
                                new Recipient.Person(THERAPIST.id()),
                                State.SENT)))
                .extracting(NotificationKey::entry)
                .containsExactly(5);
    }

    @Test
    void R_190_what_waits_is_not_sent_twice_and_what_is_not_there_cannot_be_sent() {
        psychologistAndTeamAsked()
                .telling(told(3, NotificationKind.ADVICE_REQUESTED, 1, TO_PSYCHOLOGIST, State.WAITING))
                .when(COORDINATOR, AGAIN)
                .thenSays(AdviceRefusal.MESSAGE_WAITS.english())
                .telling(told(3, NotificationKind.ADVICE_REQUESTED, 1, TO_PSYCHOLOGIST, State.DROPPED))
                .when(COORDINATOR, AGAIN)
                .thenSays(AdviceRefusal.NO_MESSAGE.english());
    }

    @Test
    void R_190_nothing_is_sent_again_about_advice_that_was_submitted() {
        psychologistSubmitted()
                .telling(told(3, NotificationKind.ADVICE_REQUESTED, 1, TO_PSYCHOLOGIST, State.FAILED))
                .when(COORDINATOR, AGAIN)
                .thenRefused(io.github.ehckit.outcome.RefusalCode.ADVICE_LOCKED, "R-141");
    }

    @Test
    void R_190_the_history_says_that_it_was_sent_again() {
        psychologistAndTeamAsked()
                .telling(told(3, NotificationKind.ADVICE_REQUESTED, 1, TO_PSYCHOLOGIST, State.FAILED))
                .when(COORDINATOR, AGAIN)
                .thenHappened(MessageSentAgain.class);
    }

    private static List<NotificationKey> again(Scenario on, int request, NotificationStatus... ofCase) {
        Outcome<Decision> decided = MessageRules.sendAgain(on.ehcCase(), on.asked(request), List.of(ofCase));
        return ((Decision.SentAgain) decided.orElseThrow().changes().getFirst()).messages();
    }

    private static NotificationStatus told(int entry, NotificationKind kind, int request, Recipient to, State state) {
        Notification about = new Notification(
                Scenario.CASE, entry, Scenario.REFERENCE, kind, Optional.of(request), Optional.empty(), to);
        return new NotificationStatus(about, state, Instant.EPOCH, 1, Optional.empty(), Optional.empty());
    }
}
