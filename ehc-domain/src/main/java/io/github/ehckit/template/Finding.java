package io.github.ehckit.template;

import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;

/**
 * A finding about an answer, or about a missing one. It quotes the template, never an answer.
 *
 * @param place the place, as {@link TemplatePlaces} says it; an empty path if the finding concerns the whole
 * @param obligation {@link Obligation#MUST} if it blocks the submission, {@link Obligation#WARN} if not
 * @param message the finding and the next step
 */
public record Finding(Place place, Obligation obligation, Message message) {
    public boolean blocks() {
        return obligation == Obligation.MUST;
    }

    /** Returns the path for programs: {@code communication.outcomes[o1].steps[s2].achieveBy}. */
    public String path() {
        return place.path();
    }

    /** Returns the finding in English. */
    public String sentence() {
        return message.english();
    }
}
