package io.github.ehckit.casework;

import static io.github.ehckit.advice.RequestMessage.Reach.REACHED;
import static io.github.ehckit.advice.RequestMessage.Reach.UNREACHED;
import static io.github.ehckit.advice.RequestMessage.Reach.WAITING;
import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceEvent.MessageSentAgain;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.RequestMessage;
import io.github.ehckit.outcome.RefusalCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageRulesTest {
    private static final AdviceCommand AGAIN = new AdviceCommand.SendAgain(request(1));

    @Test
    void R_190_everything_that_has_not_reached_the_responder_is_sent_again_and_nothing_else() {
        assertThat(again(told(3, UNREACHED), told(5, WAITING), told(6, UNREACHED), told(7, REACHED)))
                .extracting(RequestMessage::entry)
                .containsExactly(3, 6);
    }

    @Test
    void R_190_if_everything_was_sent_the_latest_is_sent_again() {
        assertThat(again(told(3, REACHED), told(5, REACHED)))
                .extracting(RequestMessage::entry)
                .containsExactly(5);
    }

    @Test
    void R_190_what_waits_is_not_sent_twice_and_what_is_not_there_cannot_be_sent() {
        psychologistAsked()
                .telling(told(3, REACHED), told(5, WAITING))
                .when(COORDINATOR, AGAIN)
                .thenSays(AdviceRefusal.MESSAGE_WAITS.english())
                .telling()
                .when(COORDINATOR, AGAIN)
                .thenSays(AdviceRefusal.NO_MESSAGE.english());
    }

    @Test
    void R_190_nothing_is_sent_again_about_advice_that_was_submitted() {
        psychologistSubmitted()
                .telling(told(3, UNREACHED))
                .when(COORDINATOR, AGAIN)
                .thenRefused(RefusalCode.ADVICE_LOCKED, "R-141");
    }

    @Test
    void R_190_the_history_says_that_it_was_sent_again() {
        psychologistAsked().telling(told(3, UNREACHED)).when(COORDINATOR, AGAIN).thenHappened(MessageSentAgain.class);
    }

    private static List<RequestMessage> again(RequestMessage... asking) {
        return ((Decision.SentAgain) MessageRules.sendAgain(psychologistAsked().asked(1), List.of(asking))
                        .orElseThrow()
                        .changes()
                        .getFirst())
                .messages();
    }

    private static RequestMessage told(int entry, RequestMessage.Reach reach) {
        return new RequestMessage(entry, "person:psychologist-1", reach);
    }
}
