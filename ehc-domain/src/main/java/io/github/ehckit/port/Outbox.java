package io.github.ehckit.port;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.DeliveryFailure;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import io.github.ehckit.people.AuthorityCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The outbox of notifications that wait to be delivered to people outside (P6).
 *
 * <ul>
 *   <li><b>OB1</b> A notification committed with a case is due from the moment of its entry, and is claimed once it is
 *       due, the longest due first.
 *   <li><b>OB2</b> A claimed notification is not claimed again before its lease is over.
 *   <li><b>OB3</b> A notification that was not completed is claimed again after its lease, as a further attempt.
 *   <li><b>OB4</b> A notification that was sent, parked or dropped is never claimed again, whatever an earlier attempt
 *       reports later.
 *   <li><b>OB5</b> Only notifications of the authority are claimed, counted and requeued (P9).
 *   <li><b>OB6</b> Completing a notification that does not exist is a failure, and never ignored.
 *   <li><b>OB7</b> A parked notification that is requeued is due again, as the first attempt of its next sending; no
 *       other is.
 *   <li><b>OB8</b> A claim and a completion stay, even if the transaction that is open on the thread is rolled back.
 *   <li><b>OB9</b> The status of each notification of a case is told: whether it waits, was sent or has failed, since
 *       when, after how many attempts and why. A further failure changes neither when it began to fail, nor an end.
 *   <li><b>OB10</b> A claim has every email that a gateway took of its notification, each once.
 *   <li><b>OB11</b> An email that came back is found by its identity within the authority, and parks its notification
 *       if that was sent and no later email reached the person. To report it again changes nothing.
 *   <li><b>OB12</b> One notification can be made due again, whatever its end, as the first attempt of its next sending:
 *       in the unit of work that is open on the thread.
 * </ul>
 *
 * <p>A claim has the key under which the outbox keeps the notification, whatever the notification says. A notification
 * that cannot be read any more is claimed like any other, by its key alone, so that it delays none behind it.
 */
public interface Outbox {

    /** The result of an attempt to deliver a notification, as the outbox records it. */
    enum DeliveryResult {
        /** The notification was sent. */
        SENT,
        /** The notification is due again at the moment given. */
        DUE_AGAIN,
        /** The notification is not tried again until it is requeued; people have to look at it. */
        PARKED,
        /** No person is entitled to the notification any more. */
        DROPPED;

        /**
         * Returns the state of a notification with this result; one that was never tried is due again without a
         * failure.
         */
        public State state(Optional<DeliveryFailure> failure) {
            return switch (this) {
                case SENT -> State.SENT;
                case DROPPED -> State.DROPPED;
                case DUE_AGAIN -> failure.isPresent() ? State.FAILED : State.WAITING;
                case PARKED ->
                    failure.filter(DeliveryFailure.NO_RECIPIENT::equals).isPresent()
                            ? State.NO_RECIPIENT
                            : State.FAILED;
            };
        }
    }

    /**
     * Claims the notification that has been due longest, for the length of a lease.
     *
     * @param authority whose notification
     * @param dueBy the latest moment (inclusive) at which it became due, and at which an earlier lease ended
     * @param until the end of the lease: no other claim gets the notification before it
     * @return empty if none is due; perhaps also while other callers are claiming those that are
     */
    Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until);

    /**
     * Records the result of a claimed notification. Only the latest attempt can make it due again; any other result
     * ends it, whichever attempt reports first.
     *
     * @throws StorageException if there is no such notification
     */
    void complete(ClaimedNotification claimed, DeliveryAttempt attempt);

    /** Lists the status of each notification of a case that can be read, in the order of the entries. */
    List<NotificationStatus> statuses(CaseId about);

    /**
     * Records that an email came back.
     *
     * @param identity the identity of the email
     * @param at the moment of the report
     * @return {@code UNCHANGED} if the authority has sent no email of this identity
     */
    ChangeResult bounced(AuthorityCode authority, String identity, Instant at);

    /**
     * Makes one notification due again, as the first attempt of its next sending.
     *
     * @param at the moment from which it is due
     * @throws StorageException if there is no such notification
     */
    void sendAgain(NotificationKey key, Instant at);

    /** Counts the parked notifications of an authority. */
    int parked(AuthorityCode authority);

    /**
     * Makes every parked notification of an authority due again.
     *
     * @param at the moment from which it is due
     * @return how many notifications
     */
    int requeue(AuthorityCode authority, Instant at);
}
