package io.github.ehckit.template.notation;

import java.util.List;

/**
 * A template in source form, in any syntax: texts, whole numbers, flags, lists, and objects of named parts. An adapter
 * converts a file to this type and back; {@link TemplateNotation} reads the template from it.
 */
public sealed interface NotationSource {
    record Text(String text) implements NotationSource {}

    record Whole(int number) implements NotationSource {}

    record Flag(boolean yes) implements NotationSource {}

    record Items(List<NotationSource> items) implements NotationSource {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named parts, in order. A repeated name is kept twice, so that the reader can refuse it. */
    record Parts(List<Part> parts) implements NotationSource {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** A value that no template contains: a fraction, a number beyond an {@code int}, null. */
    record Strange() implements NotationSource {}

    /** One part and its name. */
    record Part(String name, NotationSource value) {}

    /** Names the kind of value, in English. */
    default String words() {
        return switch (this) {
            case Text text -> "a text";
            case Whole whole -> "a whole number";
            case Flag flag -> "true or false";
            case Items items -> "a list";
            case Parts parts -> "an object";
            case Strange strange -> "nothing that a form is made of";
        };
    }
}
