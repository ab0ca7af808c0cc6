package io.github.ehckit.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page that tells which test proves which requirement.
 *
 * @param rows of the requirements
 * @param sentences of all tests
 */
record CoveragePage(List<Requirement> rows, List<TestSentence> sentences) {

    /** Rows that must stand now and that no test bears. */
    List<Requirement> withoutTest() {
        return rows.stream()
                .filter(row -> row.now() && proofs(row).findAny().isEmpty())
                .toList();
    }

    String text() {
        return """
                # Which test proves which requirement

                Generated from the names of the tests; do not edit. A test proves the rows whose ids its name, or that of its
                class, bears: `R_141_…`, or `R-141` in a display name. A range of more than %d rows proves none of them. To have it
                written again: `mvn -pl examples/architecture -am test -Dehc.docs=write`.

                ## Rows without a test

                %s
                ## Rows left for later

                %s
                ## Advice: R-072 to R-149, and D-01 to D-18 of what it implies

                | row | asks that | tests |
                |---|---|---|
                %s""".formatted(
                        RequirementIds.LONGEST_RANGE,
                        listed(withoutTest(), row -> ""),
                        listed(rows.stream().filter(row -> !row.now()).toList(), row -> " (" + row.later() + ")"),
                        rows.stream().map(this::line).collect(Collectors.joining()));
    }

    private static String listed(List<Requirement> some, Function<Requirement, String> beside) {
        return some.isEmpty()
                ? "None.\n"
                : some.stream()
                        .map(row -> "- " + row.id() + ": " + row.words() + beside.apply(row) + "\n")
                        .collect(Collectors.joining());
    }

    private String line(Requirement row) {
        String tests = proofs(row)
                .map(test -> "`" + test.in() + "`: " + test.words().replace("|", "\\|"))
                .sorted()
                .distinct()
                .collect(Collectors.joining("<br>"));
        return "| " + row.id() + " | " + row.words() + " | " + (tests.isEmpty() ? row.later() : tests) + " |\n";
    }

    private Stream<TestSentence> proofs(Requirement row) {
        Predicate<TestSentence> bears = test -> test.ids().contains(row.id());
        return sentences.stream().filter(bears);
    }
}
