package io.github.ehckit.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of the glossary.
 *
 * @param name the term
 * @param meaning what it is
 * @param source law, guide or technique
 * @param types types that carry it, as the page names them: {@code Duty.Unmet}, {@code template.Section}
 */
record Term(String name, String meaning, String source, List<String> types) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");
    private static final Set<String> JOINING =
            Set.of("of", "for", "to", "in", "by", "on", "a", "an", "the", "and", "or");

    Term {
        types = List.copyOf(types);
    }

    static Term of(String row) {
        List<String> cells = Stream.of(row.split("\\|", -1)).map(String::strip).toList();
        return new Term(cells.get(1), cells.get(2), cells.get(3), found(CODE, cells.get(4), 1));
    }

    /** Returns the words of the term that mean something by themselves, in lower case. */
    List<String> words() {
        return found(WORD, name.toLowerCase(Locale.ROOT), 0).stream()
                .filter(word -> !JOINING.contains(word))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(group))
                .toList();
    }
}
