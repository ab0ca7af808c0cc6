package io.github.ehckit.document;

import java.util.List;

/**
 * Facts with their names: a date of birth, who gave the advice, by when it was due.
 *
 * @param pairs at least one
 */
public record KeyValues(List<KeyValue> pairs) implements Block {

    /**
     * One fact.
     *
     * @param key what it is, not blank
     * @param value paragraphs and lists; empty where there is nothing to say
     */
    public record KeyValue(Text key, List<FlowContent> value) {
        public KeyValue {
            value = List.copyOf(value);
        }

        /** The value as a person typed it: a paragraph for each line. */
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
