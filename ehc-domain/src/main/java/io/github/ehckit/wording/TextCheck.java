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

/**
 * The check of the texts of one bundle against the messages that they word.
 *
 * @param bundle the name of the bundle
 * @param known the messages by their keys
 */
record TextCheck(String bundle, Map<String, MessageKey> known) {

    Stream<Refusal> faults(String key, String text) {
        return Optional.ofNullable(known.get(key))
                .map(message -> faults(key, text, message))
                .orElseGet(() -> Stream.of(refusal(WordingRefusal.UNKNOWN_KEY, key)));
    }

    private Stream<Refusal> faults(String key, String text, MessageKey message) {
        List<String> needed = MessageFormatter.argumentNames(message.english());
        List<String> named = MessageFormatter.argumentNames(text);
        return Stream.of(
                        when(saysNothing(text), WordingRefusal.BLANK, key),
                        when(MessageFormatter.hasStrayBrace(text), WordingRefusal.STRAY_BRACE, key),
                        without(needed, named).map(name -> refusal(WordingRefusal.LOST_ARGUMENT, key, name)),
                        without(named, needed).map(name -> refusal(WordingRefusal.UNKNOWN_ARGUMENT, key, name)))
                .flatMap(faults -> faults);
    }

    private Stream<Refusal> when(boolean fault, WordingRefusal reason, String key) {
        return fault ? Stream.of(refusal(reason, key)) : Stream.of();
    }

    private Refusal refusal(WordingRefusal reason, String key) {
        return reason.at(Place.of(key), Argument.code("key", key), Argument.code("bundle", bundle));
    }

    private Refusal refusal(WordingRefusal reason, String key, String argument) {
        return reason.at(
                Place.of(key),
                Argument.code("key", key),
                Argument.code("bundle", bundle),
                Argument.code("argument", argument));
    }

    private static boolean saysNothing(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Stream<String> without(List<String> all, List<String> others) {
        return all.stream().filter(Predicate.not(others::contains));
    }
}
