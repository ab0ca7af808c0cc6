package io.github.ehckit.outcome;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The citations of a rule, separated by semicolons: of law and guidance, or of this library's own rules. */
final class Citations {
    private static final Predicate<String> OWN_RULE =
            Pattern.compile("[RDA]-\\d+|P\\d+|practice|format").asMatchPredicate();

    private Citations() {}

    /** Returns the citations of law and guidance; empty if there is none. */
    static Optional<String> ofLaw(String cited) {
        return Optional.of(
                        Stream.of(cited.split("; ")).filter(OWN_RULE.negate()).collect(Collectors.joining("; ")))
                .filter(law -> !law.isEmpty());
    }
}
