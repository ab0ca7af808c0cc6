package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.RequestMessage;
import io.github.ehckit.advice.RequestMessage.Reach;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import java.util.List;

/** The messages that tell the one who is to answer a request for advice of it, among the notifications of a case. */
final class AskingMessages {
    private AskingMessages() {}

    /** Lists those that are still true on the case as it is now, the latest last. */
    static List<RequestMessage> of(EhcCase now, AdviceRequest asked, List<NotificationStatus> ofCase) {
        return ofCase.stream()
                .filter(message -> message.state() != State.DROPPED)
                .filter(message -> asks(message.notification(), asked, now))
                .map(AskingMessages::message)
                .toList();
    }

    /** Returns the key of the notification of a message. */
    static NotificationKey key(CaseId about, RequestMessage message) {
        return new NotificationKey(about, message.entry(), message.recipient());
    }

    private static boolean asks(Notification notification, AdviceRequest asked, EhcCase now) {
        return notification.isAbout(asked.number()) && notification.holds(now) && notification.asksResponder(now);
    }

    private static RequestMessage message(NotificationStatus status) {
        Notification told = status.notification();
        return new RequestMessage(told.entry(), told.to().key(), reach(status));
    }

    private static Reach reach(NotificationStatus status) {
        if (status.unreached()) {
            return Reach.UNREACHED;
        }
        return status.state() == State.WAITING ? Reach.WAITING : Reach.REACHED;
    }
}
