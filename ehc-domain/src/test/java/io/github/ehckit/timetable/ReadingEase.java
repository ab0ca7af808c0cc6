package io.github.ehckit.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The Flesch reading ease of English sentences: 206.835 - 1.015 × words a sentence - 84.6 × syllables a word. 60 to 70
 * is plain English.
 *
 * <p>A syllable is a group of vowels (a, e, i, o, u, y), without a silent e at the end of a word; every word has one at
 * least, and a number has one for each digit.
 */
final class ReadingEase {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!])\\s+(?=[A-Z0-9‘])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}’']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^td])ed$");

    private ReadingEase() {}

    static List<String> sentences(String text) {
        return List.of(BETWEEN_SENTENCES.split(text));
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static double of(List<String> texts) {
        List<String> sentences =
                texts.stream().flatMap(text -> sentences(text).stream()).toList();
        List<String> words =
                sentences.stream().flatMap(text -> words(text).stream()).toList();
        double syllables = words.stream().mapToLong(ReadingEase::syllables).sum();
        return 206.835 - 1.015 * words.size() / sentences.size() - 84.6 * syllables / words.size();
    }

    static long syllables(String word) {
        String letters = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        long digits = letters.chars().filter(Character::isDigit).count();
        return Math.max(1, digits + VOWELS.matcher(letters).results().count());
    }
}
