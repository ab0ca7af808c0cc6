package io.github.ehckit.architecture;

import static java.util.Map.entry;

import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.message.MessageKey;
import java.util.List;
import java.util.Map;

/** Examples of the arguments of messages, by name, as they are shown to people. */
final class ExampleArguments {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            entry("argument", "day"),
            entry("count", "3"),
            entry("day", "Monday 16 March 2026"),
            entry("flag", "Tribunal"),
            entry("key", "case-status.drafting"),
            entry("one", "medical advice"),
            entry("other", "educational advice"),
            entry("reason", "Decided not to assess"),
            entry("start", "Monday 5 January 2026"),
            entry("time", "9:30am"));

    private ExampleArguments() {}

    /** Lists the arguments of a message that have no example. */
    static List<String> missing(MessageKey key) {
        return MessageFormatter.argumentNames(key.english()).stream()
                .filter(name -> !EXAMPLES.containsKey(name))
                .toList();
    }

    /** Returns the English text of a message with examples in the place of its arguments. */
    static String filled(MessageKey key) {
        String text = key.english();
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            text = text.replace("{" + example.getKey() + "}", example.getValue());
        }
        return key.english().startsWith("{") ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }
}
