package io.github.ehckit.outcome;

import java.util.Optional;

/**
 * A refusal: one reason why an action was not done.
 *
 * <p>Holds no personal data: it may be logged.
 *
 * @param code the kind of reason, for programs
 * @param under the law or the rule of the guide it rests on, as cited: {@code reg 8(1)}, {@code R-141}
 * @param because one English sentence for people, without names, dates of birth or anything that a person wrote
 * @param at the place in the input that the reason concerns, such as {@code sections.background.firstContact}; empty if
 *     it concerns the whole
 */
public record Refusal(RefusalCode code, String under, String because, Optional<String> at) {

    /** Makes a refusal that concerns the whole input. */
    public static Refusal of(RefusalCode code, String under, String because) {
        return new Refusal(code, under, because, Optional.empty());
    }

    /** Makes a refusal that concerns one place in the input. */
    public static Refusal at(String path, RefusalCode code, String under, String because) {
        return new Refusal(code, under, because, Optional.of(path));
    }

    /** Makes the refusal for an item that does not exist, or that this person may not see: both answer alike (P9). */
    public static Refusal notFound() {
        return of(RefusalCode.NOT_FOUND, "R-002", "there is nothing of this kind for you here");
    }

    @Override
    public String toString() {
        return at.map(path -> path + ": ").orElse("") + because + " [" + under + ", " + code + "]";
    }
}
