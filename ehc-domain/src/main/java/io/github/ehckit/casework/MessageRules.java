package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.RequestMessage;
import io.github.ehckit.advice.RequestMessage.Reach;
import io.github.ehckit.outcome.Outcome;
import java.util.List;

/** The rules for sending the message about a request for advice again. */
final class MessageRules {
    private MessageRules() {}

    /** @param asking the messages that tell the one who is to answer the request, the latest last */
    static Outcome<Decision> sendAgain(AdviceRequest asked, List<RequestMessage> asking) {
        List<RequestMessage> again = again(asking);
        return new Violations()
                .all(AdviceRules.noLongerOpen(asked))
                .when(again.isEmpty() && any(asking, Reach.WAITING), AdviceRefusal.MESSAGE_WAITS.refusal())
                .when(asking.isEmpty() && asked.status().pending(), AdviceRefusal.NO_MESSAGE.refusal())
                .orElse(new Decision.SentAgain(new AdviceEvent.MessageSentAgain(asked.number()), again));
    }

    /** Lists those that have not reached anybody; if there is none, and none waits, the latest that was sent. */
    private static List<RequestMessage> again(List<RequestMessage> asking) {
        boolean all = !any(asking, Reach.UNREACHED) && !any(asking, Reach.WAITING) && !asking.isEmpty();
        return all
                ? List.of(asking.getLast())
                : asking.stream()
                        .filter(message -> message.reach() == Reach.UNREACHED)
                        .toList();
    }

    private static boolean any(List<RequestMessage> asking, Reach reach) {
        return asking.stream().anyMatch(message -> message.reach() == reach);
    }
}
