package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * The setting for advice that comes after the decision whether to issue a plan was recorded. It is for the first
 * version of a response; a correction that the case co-ordinator has asked for is always accepted.
 */
public enum LateAdvice {
    /** It is accepted, and its row says that it came after the decision. */
    ACCEPTED {
        @Override
        List<Refusal> objections() {
            return List.of();
        }
    },
    /** It is refused. The draft stays, and the writer is told to ask the case co-ordinator. */
    REFUSED {
        @Override
        List<Refusal> objections() {
            return List.of(AdviceRefusal.DECIDED_ALREADY.refusal());
        }
    };

    /** Lists the reasons why a first version that comes after the decision is refused; empty if it is accepted. */
    abstract List<Refusal> objections();
}
