package io.github.ehckit.outcome;

import java.util.Optional;

/**
 * Something that a person should know although what was asked has been done. Holds no personal data.
 *
 * @param about the rule, rule of the guide or place of the form that it concerns
 * @param says one English sentence
 * @param at the place of the form, where {@code about} names the guidance on which an advisory check rests; otherwise empty
 */
public record Notice(String about, String says, Optional<String> at) {

    public Notice(String about, String says) {
        this(about, says, Optional.empty());
    }

    /** What guidance has to say about one place of the form. */
    public static Notice at(String path, String under, String says) {
        return new Notice(under, says, Optional.of(path));
    }
}
