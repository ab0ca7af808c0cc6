package io.github.ehckit.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of the glossary.
 *
 * @param name the term
 * @param onScreen the words for it that people read; empty if they never meet it
 * @param avoided words that are not to be shown for it
 * @param meaning what it is
 * @param source law, guide or technique
 * @param types types that carry it, as the page names them: {@code Duty.Unmet}, {@code template.Section}
 */
record Term(
        String name, List<String> onScreen, List<String> avoided, String meaning, String source, List<String> types) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern BETWEEN = Pattern.compile("[,;:] ");
    private static final String NEVER = "–";
    private static final Set<String> JOINING =
            Set.of("of", "for", "to", "in", "by", "on", "a", "an", "the", "and", "or");

    Term {
        onScreen = List.copyOf(onScreen);
        avoided = List.copyOf(avoided);
        types = List.copyOf(types);
    }

    /** Makes a term of the cells of its row, by the heads of their columns. */
    static Term of(Map<String, String> cells) {
        return new Term(
                cells.getOrDefault("term", ""),
                listed(cells.getOrDefault("on screens", NEVER)),
                listed(cells.getOrDefault("words to avoid", "")),
                cells.getOrDefault("what it is", ""),
                cells.getOrDefault("source", ""),
                found(CODE, cells.getOrDefault("types", ""), 1));
    }

    /** Returns the words of the term that mean something by themselves, in lower case. */
    List<String> words() {
        return found(WORD, name.toLowerCase(Locale.ROOT), 0).stream()
                .filter(word -> !JOINING.contains(word))
                .toList();
    }

    private static List<String> listed(String cell) {
        return BETWEEN.splitAsStream(cell)
                .filter(word -> !word.isBlank() && !word.equals(NEVER))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .toList();
    }
}
