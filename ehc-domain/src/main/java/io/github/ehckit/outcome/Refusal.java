package io.github.ehckit.outcome;

import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import java.util.Optional;

/**
 * A refusal: one reason why an action was not done.
 *
 * <p>Holds no personal data: it may be logged.
 *
 * @param code the kind of reason, for programs
 * @param under the law or the rule of the guide it rests on, as cited: {@code reg 8(1)}, {@code R-141}; for programs
 * @param message the reason and the next step, without names, dates of birth or anything that a person wrote
 * @param place the place in the input that the reason concerns; empty if it concerns the whole
 */
public record Refusal(RefusalCode code, String under, Message message, Optional<Place> place) {

    /** Makes the refusal for an item that does not exist, or that this person may not see: both answer alike (P9). */
    public static Refusal notFound() {
        return GeneralRefusal.NOT_FOUND.refusal();
    }

    /** Makes a copy that rests on another law or rule. */
    public Refusal under(String cited) {
        return new Refusal(code, cited, message, place);
    }

    /** Returns the reason and the next step in English. */
    public String sentence() {
        return message.english();
    }

    /** Returns the path of the place, for programs; empty if the reason concerns the whole. */
    public Optional<String> path() {
        return place.map(Place::path);
    }

    /** Returns the law or the guidance that it rests on, to show to officers; empty if it rests on neither. */
    public Optional<String> law() {
        return Citations.ofLaw(under);
    }

    @Override
    public String toString() {
        return path().map(path -> path + ": ").orElse("") + sentence() + " [" + under + ", " + code + "]";
    }
}
