package io.github.ehckit.port;

import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.port.Outbox.DeliveryResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt to deliver a notification, as the outbox records it.
 *
 * @param result the result
 * @param failure why it has not reached everybody; empty if it was sent or dropped
 * @param taken the emails that the gateway took in this attempt
 * @param at the moment at which the attempt ended
 * @param dueAt the moment from which it is due again; without meaning for any other result
 */
public record DeliveryAttempt(
        DeliveryResult result, Optional<DeliveryFailure> failure, List<EmailRecord> taken, Instant at, Instant dueAt) {
    public DeliveryAttempt {
        taken = List.copyOf(taken);
    }

    /** Makes the record of a notification that was sent, or dropped. */
    public static DeliveryAttempt ended(DeliveryResult result, List<EmailRecord> taken, Instant at) {
        return new DeliveryAttempt(result, Optional.empty(), taken, at, at);
    }

    /** Makes the record of an attempt that failed, with another one to follow. */
    public static DeliveryAttempt dueAgain(DeliveryFailure failure, List<EmailRecord> taken, Instant at, Instant due) {
        return new DeliveryAttempt(DeliveryResult.DUE_AGAIN, Optional.of(failure), taken, at, due);
    }

    /** Makes the record of an attempt that failed, with no other one to follow. */
    public static DeliveryAttempt parked(DeliveryFailure failure, List<EmailRecord> taken, Instant at) {
        return new DeliveryAttempt(DeliveryResult.PARKED, Optional.of(failure), taken, at, at);
    }
}
