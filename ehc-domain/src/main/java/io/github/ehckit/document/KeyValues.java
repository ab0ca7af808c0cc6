package io.github.ehckit.document;

import java.util.List;

/**
 * Key-value pairs: facts with their names, such as a date of birth, a writer or a due date.
 *
 * @param pairs at least one
 */
public record KeyValues(List<KeyValue> pairs) implements Block {

    /**
     * A key-value pair: one fact.
     *
     * @param key the name of the fact, not blank
     * @param value paragraphs and lists; may be empty
     */
    public record KeyValue(Text key, List<FlowContent> value) {
        public KeyValue {
            value = List.copyOf(value);
        }

        /** Makes a pair of a key and typed text: a paragraph for each line. */
        public static KeyValue of(String key, String typed) {
            return new KeyValue(Text.of(key), List.copyOf(Paragraph.eachOf(typed)));
        }

        public static KeyValue of(String key, FlowContent... value) {
            return new KeyValue(Text.of(key), List.of(value));
        }
    }

    public KeyValues {
        pairs = List.copyOf(pairs);
    }

    public static KeyValues of(KeyValue... pairs) {
        return new KeyValues(List.of(pairs));
    }
}
