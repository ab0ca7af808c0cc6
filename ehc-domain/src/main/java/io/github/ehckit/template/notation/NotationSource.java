package io.github.ehckit.template.notation;

import java.util.List;

/**
 * A form as somebody noted it down, in whatever syntax: texts, whole numbers, flags, lists, and objects of named parts. An adapter
 * turns a file into this, and this into a file; what a form is made of is read here ({@link TemplateNotation}).
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

    /** Named parts, in order; a name that is there twice is kept twice, so that the reader can refuse it. */
    record Parts(List<Part> parts) implements NotationSource {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** What no form is made of: a fraction, a number beyond an {@code int}, nothing at all. */
    record Strange() implements NotationSource {}

    /** One part and its name. */
    record Part(String name, NotationSource value) {}

    /** What it is, in English. */
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
