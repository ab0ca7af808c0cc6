package io.github.ehckit.architecture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page that goes through the guide, sentence by sentence, and says where the library does what it says.
 *
 * @param sentences of the guide, in its order
 * @param coverage of the requirements by tests
 */
record GuidePage(List<GuideSentence> sentences, CoveragePage coverage) {
    private static final String HEAD =
            "| the guide says | row | types | tests, or when it comes |\n|---|---|---|---|\n";

    String text() {
        return """
                # The guide, sentence by sentence

                Generated from the sentences of the guide and from the names of the tests; do not edit. The guide is the “Education, Health and Care (EHC)
                Hub Professional Contributor Guide” of Derbyshire Local Offer, V1.0, September 2025, classification: public. Each sentence is quoted as it
                stands there, with the rows of [requirements.md](requirements.md) that it states (R), implies (D) or leaves open (A), the types
                of the library that do it, and the tests that prove it. A row of a part of the library that is still to come says so. To have
                the page written again: `mvn -pl examples/architecture -am test -Dehc.docs=write`.
                """ + sentences.stream().map(this::part).collect(Collectors.joining());
    }

    /** Rows of which the sentences say something. */
    List<String> cited() {
        return sentences.stream()
                .flatMap(sentence -> sentence.rows().stream())
                .distinct()
                .toList();
    }

    private String part(GuideSentence sentence) {
        return sentence.heading() ? "\n## " + sentence.words() + "\n\n" + HEAD + headingLine(sentence) : line(sentence);
    }

    private String headingLine(GuideSentence sentence) {
        return sentence.rows().isEmpty() ? "" : line(sentence);
    }

    private String line(GuideSentence sentence) {
        return "| " + sentence.words() + " | " + String.join(", ", sentence.rows()) + " | " + types(sentence) + " | "
                + proof(sentence) + " |\n";
    }

    private static String types(GuideSentence sentence) {
        return sentence.types().stream().map(type -> "`" + type + "`").collect(Collectors.joining(", "));
    }

    private String proof(GuideSentence sentence) {
        Stream<String> rows = sentence.rows().isEmpty()
                ? Stream.of("no requirement: " + sentence.remark())
                : Stream.concat(sentence.rows().stream().map(this::proof), Stream.of(sentence.remark()));
        return rows.filter(text -> !text.isEmpty()).collect(Collectors.joining("<br>"));
    }

    private String proof(String id) {
        Requirement row = row(id);
        String tests = coverage.proofs(id).stream()
                .map(TestSentence::cited)
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
        return id + ": "
                + Stream.of(tests, comes(row, tests.isEmpty()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
    }

    private static String comes(Requirement row, boolean untested) {
        return row.now() ? "" : (untested ? "not built yet: comes with " : "the rest comes with ") + row.later();
    }

    private Requirement row(String id) {
        return coverage.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
