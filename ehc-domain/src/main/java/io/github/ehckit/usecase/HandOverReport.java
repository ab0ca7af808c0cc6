package io.github.ehckit.usecase;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Refusal;
import java.util.List;
import java.util.Map;

/**
 * A report on the hand-over of all pending requests of a person.
 *
 * @param handedOver the requests that were handed over, in their order
 * @param refused the requests that stayed where they were, each with every reason
 */
public record HandOverReport(List<AdviceRequestId> handedOver, Map<AdviceRequestId, List<Refusal>> refused) {
    public HandOverReport {
        handedOver = List.copyOf(handedOver);
        refused = Map.copyOf(refused);
    }
}
