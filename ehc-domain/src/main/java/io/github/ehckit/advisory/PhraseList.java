package io.github.ehckit.advisory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A list of phrases to find in texts, in time linear in the length of the text. */
final class PhraseList<M> {
    private final Map<Character, List<Phrase<M>>> byFirstLetter;

    PhraseList(List<Phrase<M>> phrases) {
        byFirstLetter = phrases.stream()
                .sorted(Comparator.comparingInt(
                                (Phrase<M> phrase) -> phrase.words().length())
                        .reversed())
                .collect(Collectors.groupingBy(phrase -> phrase.words().charAt(0)));
    }

    /** Passes on the meaning of every phrase in a text; of several that begin at one word, the longest counts. */
    void eachIn(String text, Consumer<M> found) {
        int at = 0;
        while (at < text.length()) {
            at = Character.isLetterOrDigit(text.charAt(at)) ? afterWord(text, at, found) : at + 1;
        }
    }

    private int afterWord(String text, int from, Consumer<M> found) {
        for (Phrase<M> phrase : byFirstLetter.getOrDefault(Character.toLowerCase(text.charAt(from)), List.of())) {
            int end = phrase.endIn(text, from);
            if (end >= 0) {
                found.accept(phrase.meaning());
                return end;
            }
        }
        return afterLetters(text, from);
    }

    private static int afterLetters(String text, int from) {
        int at = from;
        while (at < text.length() && partOfWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean partOfWord(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
