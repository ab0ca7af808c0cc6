package io.github.ehckit.port;

import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.PersonId;
import java.util.Set;

/**
 * The gateway through which people outside are told, by e-mail or otherwise.
 *
 * <ul>
 *   <li><b>NO1</b> {@code SENT} means that the gateway took a message for every one of the people who has an address, and for nobody
 *       else, with the reference, the subject and the day of the notification.
 *   <li><b>NO2</b> A gateway that is down or does not answer has not sent anything and has not refused anything: the answer is
 *       {@code RETRY}, or an exception.
 *   <li><b>NO3</b> People none of whom has an address are {@code REFUSED}, and no message is made.
 *   <li><b>NO4</b> A notification that is told again, also after a restart, bears the same identity, so that a gateway can drop the
 *       second message; no two notifications bear one.
 *   <li><b>NO5</b> No exception holds an address: exceptions are logged.
 *   <li><b>NO6</b> Several notifications may be told at once; each reaches its own people.
 * </ul>
 *
 * <p>It is called outside of any unit of work, by as many threads as call {@link io.github.ehckit.usecase.NotificationDelivery}. It may be called
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
