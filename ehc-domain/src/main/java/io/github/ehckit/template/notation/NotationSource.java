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

    /** Returns the kind of value, in words. */
    default NotationValue kind() {
        return switch (this) {
            case Text text -> NotationValue.TEXT;
            case Whole whole -> NotationValue.WHOLE_NUMBER;
            case Flag flag -> NotationValue.FLAG;
            case Items items -> NotationValue.LIST;
            case Parts parts -> NotationValue.OBJECT;
            case Strange strange -> NotationValue.OTHER;
        };
    }
}
