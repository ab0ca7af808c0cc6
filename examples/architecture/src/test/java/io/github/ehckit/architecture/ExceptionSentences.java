package io.github.ehckit.architecture;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules for the sentences of exceptions, as far as a program can hold them. */
final class ExceptionSentences {
    private static final int LONGEST = 25;
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.?!]) ");
    private static final Pattern OPENING = Pattern.compile(
            "(What|Whoever|Nobody|Somebody|There (is|are)|It (is|has)|(?!During|Nothing)[A-Z][a-z]+ing)\\b.*");
    private static final Pattern STOP_WORD = Pattern.compile(
            "(?i)\\b(nobody|somebody|whoever|is owed|lies|stands|home of|taken|e-mail|raised|nil return|council|forms?)\\b");

    private static final Pattern INSTRUCTION =
            Pattern.compile("(Add|Call|Check|Choose|Give|Keep|Make|Name|Nest|Number|Pass|Raise|Set|Use|Write)\\b.*");

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "begins without a capital", Pattern.compile("[^A-Z].*"),
            "ends without a full stop", Pattern.compile(".*[^.]"),
            "begins with a word that names no actor", OPENING);

    private ExceptionSentences() {}

    /** Lists the faults of a text of one or more sentences. */
    static List<String> faults(String text) {
        Stream<String> sentences = BETWEEN.splitAsStream(text)
                .filter(sentence -> !sentence.equals(ExceptionTexts.VALUE))
                .flatMap(ExceptionSentences::ofSentence);
        Stream<String> words = STOP_WORD.matcher(text).results().map(word -> "says “" + word.group() + "”");
        Stream<String> ids = CitedIds.in(text).stream().map(id -> "cites " + id);
        return Stream.of(sentences, words, ids).flatMap(faults -> faults).toList();
    }

    /** Answers whether a text says what must hold or what to do, or has a second sentence that does. */
    static boolean saysWhatToDo(String text) {
        return text.contains(" must ")
                || INSTRUCTION.matcher(text).matches()
                || BETWEEN.splitAsStream(text).count() > 1;
    }

    private static Stream<String> ofSentence(String sentence) {
        Stream<String> tooLong = Stream.of("has more than " + LONGEST + " words")
                .filter(fault -> sentence.split("\\s+").length > LONGEST);
        return Stream.concat(
                tooLong,
                FORBIDDEN.entrySet().stream()
                        .filter(rule -> rule.getValue().matcher(sentence).matches())
                        .map(Map.Entry::getKey));
    }
}
