package io.github.ehckit.architecture;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids that a text cites: rows of the requirements ({@code R-141}, in the name of a method {@code R_141}), promises
 * ({@code P1}), and findings and rules of the schema ({@code U13}) where a colon, a comma or a bracket follows, since a letter
 * with a number may also be a size of paper or a cell of a table.
 */
final class CitedIds {
    private static final Pattern REQUIREMENT = Pattern.compile("(?<![A-Za-z0-9])(R[-_]\\d{3}|[DA][-_]\\d{2})(?!\\d)");
    private static final Pattern PROMISE = Pattern.compile("(?<![A-Za-z0-9_.%/+])P[1-9]\\d?(?![A-Za-z0-9=])");
    private static final Pattern FINDING = Pattern.compile("(?<=[\" (])[ADFUS][1-9]\\d?(?=[,:)])");

    private CitedIds() {}

    static SortedSet<String> in(String text) {
        SortedSet<String> cited = new TreeSet<>();
        for (Pattern form : new Pattern[] {REQUIREMENT, PROMISE, FINDING}) {
            cited.addAll(found(form, text));
        }
        return cited;
    }

    /** Returns the promises alone that a text cites. */
    static SortedSet<String> promisesIn(String text) {
        return found(PROMISE, text);
    }

    private static SortedSet<String> found(Pattern form, String text) {
        return form.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(id -> id.replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
