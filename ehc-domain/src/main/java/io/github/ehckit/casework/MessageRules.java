package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.notification.NotificationStatus.State;
import io.github.ehckit.outcome.Outcome;
import java.util.List;

/** The rules for sending the message about a request for advice again. */
final class MessageRules {
    private MessageRules() {}

    static Outcome<Decision> sendAgain(EhcCase was, AdviceRequest asked, List<NotificationStatus> ofCase) {
        List<NotificationStatus> asking = asking(was, asked, ofCase);
        List<NotificationKey> again = again(asking);
        return new Violations()
                .all(AdviceRules.noLongerOpen(asked))
                .when(
                        again.isEmpty() && asking.stream().anyMatch(MessageRules::waits),
                        AdviceRefusal.MESSAGE_WAITS.refusal())
                .when(asking.isEmpty() && asked.status().pending(), AdviceRefusal.NO_MESSAGE.refusal())
                .orElse(new Decision.SentAgain(new AdviceEvent.MessageSentAgain(asked.number()), again));
    }

    /** Lists the messages that tell the one who is to answer the request, as it is now. */
    private static List<NotificationStatus> asking(EhcCase was, AdviceRequest asked, List<NotificationStatus> ofCase) {
        return ofCase.stream()
                .filter(message -> message.notification().isAbout(asked.number()))
                .filter(message -> message.state() != State.DROPPED)
                .filter(message -> message.notification().holds(was)
                        && message.notification().asksResponder(was))
                .toList();
    }

    /** Lists those that have not reached anybody; if there is none, and none waits, the latest that was sent. */
    private static List<NotificationKey> again(List<NotificationStatus> asking) {
        List<NotificationStatus> unreached =
                asking.stream().filter(NotificationStatus::unreached).toList();
        boolean all =
                unreached.isEmpty() && !asking.isEmpty() && asking.stream().noneMatch(MessageRules::waits);
        return (all ? List.of(asking.getLast()) : unreached)
                .stream().map(message -> message.notification().key()).toList();
    }

    private static boolean waits(NotificationStatus message) {
        return message.state() == State.WAITING;
    }
}
