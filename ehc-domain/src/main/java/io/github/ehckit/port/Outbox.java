package io.github.ehckit.port;

import io.github.ehckit.people.AuthorityCode;
import java.time.Instant;
import java.util.Optional;

/**
 * Notifications that wait to be delivered to people outside (P6).
 *
 * <ul>
 *   <li><b>OB1</b> What was committed with a case is due from the moment of its entry, and is claimed once it is due, the longest due
 *       first.
 *   <li><b>OB2</b> What is claimed is not claimed again before its lease is over.
 *   <li><b>OB3</b> What was not settled is claimed again after its lease, as a further attempt.
 *   <li><b>OB4</b> What was sent, parked or dropped is never claimed again, whatever an earlier attempt says later.
 *   <li><b>OB5</b> Only what belongs to the authority is claimed, counted and requeued (P9).
 *   <li><b>OB6</b> What does not exist cannot be settled: that is a failure, and never passed over.
 *   <li><b>OB7</b> What was parked and is requeued is due again, as a first attempt; nothing else is.
 *   <li><b>OB8</b> A claim and a settlement stand, whatever becomes of a transaction that is open on the thread.
 * </ul>
 *
 * <p>The key of what is claimed is that under which it is kept, whatever the notification says. A notification that cannot be read any
 * more is claimed like any other, by its key alone, so that it delays nothing behind it.
 */
public interface Outbox {

    /** What becomes of a notification after an attempt. */
    enum DeliveryResult {
        /** It was sent. */
        SENT,
        /** It is due again at the moment given. */
        DUE_AGAIN,
        /** It is not tried again until it is requeued; people have to look at it. */
        PARKED,
        /** Nobody is entitled to be told any more. */
        DROPPED
    }

    /**
     * Takes the notification that has been due longest, for the length of a lease.
     *
     * @param authority whose notification
     * @param dueBy the latest moment (inclusive) at which it became due, and at which an earlier lease ended
     * @param until the end of the lease: no other claim gets the notification before it
     * @return empty if none is due; perhaps also while others are claiming those that are
     */
    Optional<ClaimedNotification> claim(AuthorityCode authority, Instant dueBy, Instant until);

    /**
     * Says what has become of a claimed notification. That it is due again counts from the latest attempt alone; any other word ends it,
     * whichever attempt says it first.
     *
     * @param at the moment; for {@link DeliveryResult#DUE_AGAIN} the moment from which it is due
     * @throws StorageException if there is no such notification
     */
    void complete(ClaimedNotification dispatch, DeliveryResult fate, Instant at);

    /** How many notifications of an authority are parked. */
    int parked(AuthorityCode authority);

    /**
     * Makes everything of an authority that is parked due again.
     *
     * @param at the moment from which it is due
     * @return how many notifications
     */
    int requeue(AuthorityCode authority, Instant at);
}
