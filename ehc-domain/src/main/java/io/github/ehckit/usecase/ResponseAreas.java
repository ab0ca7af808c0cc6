package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.history.AdviceRequestId;
import java.util.List;

/**
 * The areas of need by one submitted response, each identified or not.
 *
 * @param request the request for advice that was answered
 * @param type the kind of advice
 * @param areas in the order of the template
 */
public record ResponseAreas(AdviceRequestId request, AdviceType type, List<AreaOfNeed> areas) {
    public ResponseAreas {
        areas = List.copyOf(areas);
    }
}
