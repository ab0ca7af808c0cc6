package io.github.ehckit.outcome;

import java.util.Optional;

/**
 * A notice for a person about an action that has been done. Holds no personal data.
 *
 * @param about the rule, rule of the guide or place in the template that it concerns
 * @param says one English sentence
 * @param at the place in the template, where {@code about} names the guidance on which an advisory check rests;
 *     otherwise empty
 */
public record Notice(String about, String says, Optional<String> at) {

    public Notice(String about, String says) {
        this(about, says, Optional.empty());
    }

    /** Makes a notice of guidance on one place in the template. */
    public static Notice at(String path, String under, String says) {
        return new Notice(under, says, Optional.of(path));
    }
}
