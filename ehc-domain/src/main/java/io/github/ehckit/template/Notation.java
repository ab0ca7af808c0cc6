package io.github.ehckit.template;

import java.util.List;

/**
 * A form as somebody noted it down, in whatever syntax: texts, whole numbers, flags, lists, and objects of named parts. An adapter
 * turns a file into this, and this into a file; what a form is made of is read here ({@link FormNotation}).
 */
public sealed interface Notation {
    record Text(String text) implements Notation {}

    record Whole(int number) implements Notation {}

    record Flag(boolean yes) implements Notation {}

    record Items(List<Notation> items) implements Notation {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named parts, in order; a name that is there twice is kept twice, so that the reader can refuse it. */
    record Parts(List<Part> parts) implements Notation {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** What no form is made of: a fraction, a number beyond an {@code int}, nothing at all. */
    record Strange() implements Notation {}

    /** One part and its name. */
    record Part(String name, Notation value) {}

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
