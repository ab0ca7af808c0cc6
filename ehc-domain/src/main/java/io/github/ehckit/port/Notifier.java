package io.github.ehckit.port;

import io.github.ehckit.notification.Email;

/**
 * The gateway that tells people outside, by email or otherwise.
 *
 * <ul>
 *   <li><b>NO1</b> {@code SENT} means that the gateway took a message to the person's address. The message has the
 *       subject and the lines of the email.
 *   <li><b>NO2</b> A gateway that is down or does not answer has neither sent nor refused a message: the answer is
 *       {@code RETRY}, or an exception.
 *   <li><b>NO3</b> If the person has no address, the answer is {@code REFUSED}, and no message is made.
 *   <li><b>NO4</b> An email that is sent again, also after a restart, has the same identity, so that a gateway can drop
 *       the second message; no two emails share one.
 *   <li><b>NO5</b> No exception holds an address: exceptions are logged.
 *   <li><b>NO6</b> Several emails may be sent at once; each reaches its own person.
 *   <li><b>NO7</b> Each person gets a message of their own, which names no other: no reader learns who else is told.
 * </ul>
 *
 * <p>The library calls it outside any unit of work, on as many threads as deliver notifications. It may call again with
 * the same {@linkplain Email#identity() identity} if the result of an earlier attempt is not known: another worker may
 * repeat an attempt that takes longer than five minutes. A notification to several people is repeated for all of them
 * if one email fails; the others keep their identity, by which a gateway drops them.
 *
 * <p>An exception or error of any class, or the answer {@code null}, is a failed attempt. It is repeated under the
 * {@link io.github.ehckit.notification.RetryPolicy} and stops no other message.
 */
@FunctionalInterface
public interface Notifier {

    /** The result of an attempt to deliver an email. */
    enum Delivery {
        /** The gateway took the message. */
        SENT,
        /** The gateway did not take it; another attempt may succeed. */
        RETRY,
        /** No attempt will succeed: there is no address, or the gateway refuses for good. */
        REFUSED
    }

    /**
     * Tells one person.
     *
     * @param email to the person, who is entitled to it at this moment. The adapter looks up the address
     */
    Delivery tell(Email email);
}
