package io.github.ehckit.wording;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The check of one text of a bundle against the message that it words. */
final class TextCheck {
    private TextCheck() {}

    static Stream<Refusal> of(String key, String text, Map<String, MessageKey> known) {
        return Optional.ofNullable(known.get(key))
                .map(message -> faults(key, text, message))
                .orElseGet(() -> Stream.of(WordingRefusal.UNKNOWN_KEY.at(Place.of(key), Argument.code("key", key))));
    }

    private static Stream<Refusal> faults(String key, String text, MessageKey message) {
        List<String> needed = MessageFormatter.argumentNames(message.english());
        List<String> named = MessageFormatter.argumentNames(text);
        Stream<Refusal> blank =
                text.isBlank() ? Stream.of(WordingRefusal.BLANK.at(Place.of(key), code(key))) : Stream.of();
        return Stream.of(
                        blank,
                        without(needed, named)
                                .map(name -> WordingRefusal.LOST_ARGUMENT.at(
                                        Place.of(key), code(key), Argument.code("argument", name))),
                        without(named, needed)
                                .map(name -> WordingRefusal.UNKNOWN_ARGUMENT.at(
                                        Place.of(key), code(key), Argument.code("argument", name))))
                .flatMap(faults -> faults);
    }

    private static Argument code(String key) {
        return Argument.code("key", key);
    }

    private static Stream<String> without(List<String> all, List<String> others) {
        return all.stream().filter(Predicate.not(others::contains));
    }
}
