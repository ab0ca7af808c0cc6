package io.github.ehckit.architecture;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ids of requirements that a sentence bears: {@code R-141}, in the name of a method {@code R_141}, and from one to another
 * {@code }.
 */
final class RequirementIds {
    /** A longer range is the heading of a chapter and proves none of its rows. */
    static final int LONGEST_RANGE = 10;

    private static final Pattern ONE_OR_RANGE =
            Pattern.compile("(?<![A-Za-z0-9])([RDA])[-_](\\d{2,3})(?:[-_ ]to[-_ ]\\1[-_](\\d{2,3}))?(?!\\d)");

    private RequirementIds() {}

    static SortedSet<String> in(String sentence) {
        return ONE_OR_RANGE
                .matcher(sentence)
                .results()
                .flatMap(RequirementIds::ids)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> ids(MatchResult found) {
        String first = found.group(2);
        int from = Integer.parseInt(first);
        int to = found.group(3) == null ? from : Integer.parseInt(found.group(3));
        String form = found.group(1) + "-%0" + first.length() + "d";
        return to - from < LONGEST_RANGE ? IntStream.rangeClosed(from, to).mapToObj(form::formatted) : Stream.empty();
    }
}
