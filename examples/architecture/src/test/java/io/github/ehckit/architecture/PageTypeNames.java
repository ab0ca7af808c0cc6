package io.github.ehckit.architecture;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of types: those that a page sets as code, and those that sources declare. */
final class PageTypeNames {
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("(?<![\\w./$#:+*|@-])(?:[a-z]\\w*\\.)*([A-Z]\\w*[a-z]\\w*)");
    private static final Pattern INNER = Pattern.compile("(?<=[A-Za-z]\\.)([A-Z]\\w*[a-z]\\w*)");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");

    private PageTypeNames() {}

    /** Returns the names of types within backticks, without their packages: of {@code Duty.Unmet} both. */
    static SortedSet<String> in(String page) {
        return CODE.matcher(FENCE.matcher(page).replaceAll(""))
                .results()
                .map(match -> TEXT.matcher(match.group(1)).replaceAll(""))
                .flatMap(code -> Stream.concat(names(TYPE, code), names(INNER, code)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the names of all types that a source declares, nested ones too. */
    static Stream<String> declaredIn(String source) {
        return names(DECLARED, source);
    }

    private static Stream<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
