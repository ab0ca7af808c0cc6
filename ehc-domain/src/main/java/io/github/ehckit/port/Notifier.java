package io.github.ehckit.port;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import java.util.Set;

/**
 * The gateway that tells people outside, by email or otherwise.
 *
 * <ul>
 *   <li><b>NO1</b> {@code SENT} means that the gateway took a message for each of the people who has an address, and
 *       for no other person. The message has the reference, the subject and the day of the notification.
 *   <li><b>NO2</b> A gateway that is down or does not answer has neither sent nor refused a message: the answer is
 *       {@code RETRY}, or an exception.
 *   <li><b>NO3</b> If none of the people has an address, the answer is {@code REFUSED}, and no message is made.
 *   <li><b>NO4</b> A notification that is sent again, also after a restart, has the same identity, so that a gateway
 *       can drop the second message; no two notifications share one.
 *   <li><b>NO5</b> No exception holds an address: exceptions are logged.
 *   <li><b>NO6</b> Several notifications may be sent at once; each reaches its own people.
 * </ul>
 *
 * <p>The library calls it outside any unit of work, on as many threads as deliver notifications. It may call again with
 * the same {@linkplain Notification#key() key} if the result of an earlier attempt is not known: another worker may
 * repeat an attempt that takes longer than five minutes.
 *
 * <p>An exception or error of any class, or the answer {@code null}, is a failed attempt. It is repeated under the
 * {@link io.github.ehckit.notification.RetryPolicy} and stops no other message.
 */
@FunctionalInterface
public interface Notifier {

    /** The result of an attempt to deliver a notification. */
    enum Delivery {
        /** The gateway took the messages. */
        SENT,
        /** The gateway did not take them; another attempt may succeed. */
        RETRY,
        /** No attempt will succeed: there is no address, or the gateway refuses for good. */
        REFUSED
    }

    /**
     * Tells the people.
     *
     * @param notification gives the reference, subject and date to tell, and nothing else about the case
     * @param people whom to tell, as they are entitled at this moment; never empty
     */
    Delivery tell(Notification notification, Set<PersonId> people);
}
