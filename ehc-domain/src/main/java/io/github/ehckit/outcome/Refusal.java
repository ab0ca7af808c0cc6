package io.github.ehckit.outcome;

import java.util.Optional;

/**
 * One reason why something was not done.
 *
 * <p>Holds no personal data: it may be logged.
 *
 * @param code what kind of reason, for programs
 * @param under the law or the rule of the guide it rests on, as cited: {@code reg 8(1)}, {@code R-141}
 * @param because one English sentence for people, without names, dates of birth or anything that somebody wrote
 * @param at where in what was sent the reason lies, such as {@code sections.background.firstContact}; empty if it concerns the whole
 */
public record Refusal(RefusalCode code, String under, String because, Optional<String> at) {

    /** A reason that concerns the whole of what was asked. */
    public static Refusal of(RefusalCode code, String under, String because) {
        return new Refusal(code, under, because, Optional.empty());
    }

    /** A reason that lies at one place in what was sent. */
    public static Refusal at(String path, RefusalCode code, String under, String because) {
        return new Refusal(code, under, because, Optional.of(path));
    }

    /** That there is no such thing, or that it is not this person's to see: both answer alike (P9). */
    public static Refusal notFound() {
        return of(RefusalCode.NOT_FOUND, "R-002", "there is nothing of this kind for you here");
    }

    @Override
    public String toString() {
        return at.map(path -> path + ": ").orElse("") + because + " [" + under + ", " + code + "]";
    }
}
