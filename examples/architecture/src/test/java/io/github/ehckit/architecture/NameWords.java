package io.github.ehckit.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that the name of a type is made of, in lower case: {@code ehc} and {@code hub} of {@code EhcHub}. */
final class NameWords {
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z]+|\\d+");

    private NameWords() {}

    static List<String> of(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the word as it stands and as it is if it stands for several: {@code statuses}, {@code statuse} and {@code status}. */
    static List<String> readings(String word) {
        List<String> readings = new ArrayList<>(List.of(word));
        for (String plural : List.of("s", "es")) {
            if (word.endsWith(plural)) {
                readings.add(word.substring(0, word.length() - plural.length()));
            }
        }
        if (word.endsWith("ies")) {
            readings.add(word.replaceFirst("ies$", "y"));
        }
        return readings;
    }
}
