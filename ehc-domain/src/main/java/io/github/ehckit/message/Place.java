package io.github.ehckit.message;

import java.util.List;

/**
 * A place in the input or in a template: a path for programs, and beside it the place as people see it.
 *
 * @param path the path for programs, such as {@code emotional.outcomes[o1].provisions[p1].byWhom}
 * @param parts the place in words, from the whole to the part: Social, emotional and mental health, outcome 1. Empty if
 *     there are no words for it
 */
public record Place(String path, List<Message> parts) {
    public Place {
        parts = List.copyOf(parts);
    }

    /** Makes a place for which there are no words. */
    public static Place of(String path) {
        return new Place(path, List.of());
    }

    /** Makes a place with one name in words. */
    public static Place of(String path, MessageKey name) {
        return new Place(path, List.of(name.message()));
    }

    /** Returns the place in English, its parts separated by commas; empty if there are no words for it. */
    public String english() {
        return MessageFormatter.english().of(this);
    }

    @Override
    public String toString() {
        return path;
    }
}
