package io.github.ehckit.notification;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The status of a notification: whether it has reached anybody. Its moments are whole microseconds.
 *
 * @param notification the notification
 * @param state the state
 * @param since the moment since when it waits or fails, or at which it was sent or dropped
 * @param attempts the number of attempts of this sending; 0 before the first
 * @param failure why it has not reached anybody; empty unless it has failed or has no recipient
 * @param nextAttempt the moment of the next attempt; empty if there will be none
 */
public record NotificationStatus(
        Notification notification,
        State state,
        Instant since,
        int attempts,
        Optional<DeliveryFailure> failure,
        Optional<Instant> nextAttempt) {
    public NotificationStatus {
        since = since.truncatedTo(ChronoUnit.MICROS);
        nextAttempt = nextAttempt.map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** The state of a notification. */
    public enum State implements MessageKey {
        WAITING("Waits to be sent"),
        SENT("Sent"),
        /** An attempt has failed, or the email came back. */
        FAILED("Not sent"),
        NO_RECIPIENT("No one to send it to"),
        /** It was overtaken before it was sent, such as by the answer. */
        DROPPED("No longer needed");

        private final String english;

        State(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.OFFICER;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Answers whether it has not reached anybody, and is not waiting for its first attempt either. */
    public boolean unreached() {
        return state == State.FAILED || state == State.NO_RECIPIENT;
    }
}
