package io.github.ehckit.usecase;

import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.port.Outbox.DeliveryResult;
import java.util.List;
import java.util.Optional;

/**
 * The result of one attempt to mail a notification.
 *
 * @param result the result
 * @param failure why it has not reached everybody; empty if it was sent or dropped
 * @param taken the emails that the gateway took
 * @param fault the first exception or error, once the email of every person was tried
 */
record MailingResult(
        DeliveryResult result, Optional<DeliveryFailure> failure, List<EmailRecord> taken, Optional<Throwable> fault) {
    /** No attempt was made, or it ended before the first email. */
    static final MailingResult NOTHING = failed(DeliveryResult.DUE_AGAIN, DeliveryFailure.FAULT, List.of());

    static final MailingResult DROPPED = ended(DeliveryResult.DROPPED, List.of());
    static final MailingResult NO_RECIPIENT = failed(DeliveryResult.PARKED, DeliveryFailure.NO_RECIPIENT, List.of());

    static MailingResult ended(DeliveryResult result, List<EmailRecord> taken) {
        return new MailingResult(result, Optional.empty(), taken, Optional.empty());
    }

    static MailingResult failed(DeliveryResult result, DeliveryFailure failure, List<EmailRecord> taken) {
        return new MailingResult(result, Optional.of(failure), taken, Optional.empty());
    }

    static MailingResult stopped(Throwable fault, List<EmailRecord> taken) {
        return new MailingResult(
                DeliveryResult.DUE_AGAIN, Optional.of(DeliveryFailure.FAULT), taken, Optional.of(fault));
    }

    void throwFault() throws Throwable {
        if (fault.isPresent()) {
            throw fault.get();
        }
    }

    /** Returns the failure to record with the result that is kept. */
    Optional<DeliveryFailure> failure(DeliveryResult kept) {
        boolean failed = kept == DeliveryResult.DUE_AGAIN || kept == DeliveryResult.PARKED;
        return failed ? failure.or(() -> Optional.of(DeliveryFailure.FAULT)) : Optional.empty();
    }
}
