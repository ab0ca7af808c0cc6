package io.github.ehckit.port;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import java.util.Set;

/**
 * Tells people outside, by e-mail or otherwise.
 *
 * <p>It is called outside of any unit of work, by as many threads as call {@link io.github.ehckit.usecase.Deliveries}. It may be called
 * again with the same {@linkplain Notification#key() key} if the outcome of an earlier attempt is not known: an attempt that takes longer
 * than five minutes may be made by another worker meanwhile.
 *
 * <p>Trouble of any kind is a failed attempt, which is made again by plan and stops no other message: an exception or error of any
 * class, and the answer {@code null}.
 */
@FunctionalInterface
public interface Notifier {

    /** What became of an attempt. */
    enum Delivery {
        /** It was handed over. */
        SENT,
        /** It was not, and may be tried again. */
        RETRY,
        /** It never will be: there is no address, or the gateway refuses it for good. */
        REFUSED
    }

    /**
     * Tells the people.
     *
     * @param notification what to tell: its reference, subject and date, and nothing else about the case
     * @param people whom to tell, as they are entitled at this moment; never empty
     */
    Delivery tell(Notification notification, Set<PersonId> people);
}
