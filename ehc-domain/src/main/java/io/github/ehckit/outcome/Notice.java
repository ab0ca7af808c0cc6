package io.github.ehckit.outcome;

import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import java.util.Optional;

/**
 * A notice for a person about an action that has been done. Holds no personal data.
 *
 * @param under the law, the rule of the guide or the guidance that it rests on, as cited; for programs
 * @param message the notice, without names, dates of birth or anything that a person wrote
 * @param place the place in the template that it concerns; empty if it concerns the whole
 */
public record Notice(String under, Message message, Optional<Place> place) {

    /** Returns the notice in English. */
    public String sentence() {
        return message.english();
    }

    /** Returns the path of the place, for programs; empty if it concerns the whole. */
    public Optional<String> path() {
        return place.map(Place::path);
    }

    /** Returns the law or the guidance that it rests on, to show to officers; empty if it rests on neither. */
    public Optional<String> law() {
        return Citations.ofLaw(under);
    }

    @Override
    public String toString() {
        return path().map(path -> path + ": ").orElse("") + sentence() + " [" + under + "]";
    }
}
