package io.github.ehckit.architecture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page that tells which test proves which requirement.
 *
 * @param rows of the requirements
 * @param sentences of all tests
 */
record CoveragePage(List<Requirement> rows, List<TestSentence> sentences) {

    /** Where a row stands: whether a test bears it, and whether something of it comes later. */
    enum Standing {
        UNPROVED("Rows without a test"),
        PROVED("Rows that stand, with their tests"),
        IN_PART("Rows of which a part comes later, with the tests of what stands"),
        LATER("Rows left for later");

        private final String heading;

        Standing(String heading) {
            this.heading = heading;
        }

        private static Standing of(boolean now, boolean proved) {
            if (now) {
                return proved ? PROVED : UNPROVED;
            }
            return proved ? IN_PART : LATER;
        }
    }

    /** Rows that must stand now and that no test bears. */
    List<Requirement> withoutTest() {
        return rows(Standing.UNPROVED);
    }

    /** The rows of a standing, each row in one standing alone. */
    List<Requirement> rows(Standing standing) {
        return rows.stream().filter(row -> standing(row) == standing).toList();
    }

    /** The tests that bear a row. */
    List<TestSentence> proofs(String id) {
        return sentences.stream().filter(test -> test.ids().contains(id)).toList();
    }

    String text() {
        return """
                # Which test proves which requirement

                Generated from [requirements.md](requirements.md) and from the names of the tests; do not edit. A test proves the rows whose
                ids its own name bears: `R_141_…`, or `R-141` in its display name; the name of its class proves nothing. A range of more than
                %d rows proves none of them. To have it written again: `mvn -pl examples/architecture -am test -Dehc.docs=write`.
                """.formatted(RequirementIds.LONGEST_RANGE)
                + Stream.of(Standing.values()).map(this::chapter).collect(Collectors.joining());
    }

    private Standing standing(Requirement row) {
        return Standing.of(row.now(), !proofs(row.id()).isEmpty());
    }

    private String chapter(Standing standing) {
        return "\n## " + standing.heading + "\n\n" + table(rows(standing));
    }

    private String table(List<Requirement> some) {
        return some.isEmpty()
                ? "None.\n"
                : "| row | testable behaviour | comes with | tests |\n|---|---|---|---|\n"
                        + some.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Requirement row) {
        String tests = proofs(row.id()).stream()
                .map(TestSentence::cited)
                .sorted()
                .distinct()
                .collect(Collectors.joining("<br>"));
        return "| " + String.join(" | ", row.id(), row.words(), row.later(), tests) + " |\n";
    }
}
