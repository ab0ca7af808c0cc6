package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GuidePageTest {
    private static final Path GUIDE =
            Sources.ROOT.resolve("ehc-domain/src/test/resources/io/github/ehckit/template/guide.md");
    private static final Path PAGE = Sources.ROOT.resolve("docs/guide.md");

    private final CoveragePage coverage = new CoveragePage(
            Requirement.all(),
            TestSentences.in(Sources.java().stream().map(Sources::read).toList()));
    private final GuidePage page = new GuidePage(GuideSentence.all(), coverage);

    @Test
    void docs_guide_is_what_the_guide_the_rows_and_the_tests_say() throws IOException {
        if ("write".equals(System.getProperty("ehc.docs"))) {
            Files.writeString(PAGE, page.text());
        }
        assertThat(Files.readString(PAGE))
                .as("the page has drifted: write it with -Dehc.docs=write")
                .isEqualTo(page.text());
    }

    @Test
    void no_sentence_of_the_guide_is_left_out_or_altered() {
        String guide = Sources.read(GUIDE).lines().map(GuideSentence::letters).collect(Collectors.joining());
        assertThat(page.sentences())
                .map(sentence -> GuideSentence.letters(sentence.words()))
                .hasSizeGreaterThan(200);
        assertThat(said(page.sentences())).isEqualTo(guide);
    }

    @Test
    void every_row_is_of_some_sentence_and_no_sentence_has_a_row_that_is_not() {
        assertThat(page.cited())
                .containsExactlyInAnyOrderElementsOf(
                        coverage.rows().stream().map(Requirement::id).toList());
    }

    @Test
    void every_type_that_does_it_exists() {
        Set<String> declared = Sources.main().stream()
                .flatMap(file -> PageTypeNames.declaredIn(Sources.read(file)))
                .collect(Collectors.toSet());
        assertThat(page.sentences().stream().flatMap(sentence -> sentence.types().stream()))
                .isSubsetOf(declared);
    }

    @Test
    void every_sentence_has_a_row_or_says_why_not_and_names_a_type_for_what_stands() {
        List<String> standing = coverage.rows().stream()
                .filter(Requirement::now)
                .map(Requirement::id)
                .toList();
        assertThat(page.sentences())
                .filteredOn(sentence -> !sentence.heading() && sentence.rows().isEmpty())
                .allSatisfy(sentence -> assertThat(sentence.remark()).isNotEmpty());
        assertThat(page.sentences())
                .filteredOn(sentence -> sentence.rows().stream().anyMatch(standing::contains))
                .filteredOn(sentence -> sentence.types().isEmpty())
                .isEmpty();
    }

    @Test
    void every_row_that_stands_has_a_test() {
        assertThat(coverage.withoutTest()).map(Requirement::id).isEmpty();
    }

    @Test
    void a_line_is_read_with_its_commas_and_quotes() {
        assertThat(GuideSentence.of("\"So, \"\"it\"\" is\",R-001 D-01,Type,\"why, then\""))
                .isEqualTo(new GuideSentence(
                        "So, \"it\" is", false, List.of("R-001", "D-01"), List.of("Type"), "why, then"));
        assertThat(GuideSentence.of("# Heading,,,"))
                .isEqualTo(new GuideSentence("Heading", true, List.of(), List.of(), ""));
    }

    @Test
    void marks_and_blanks_are_no_letters_and_a_changed_word_is_seen() {
        assertThat(GuideSentence.letters("#### **Using  the filters:**")).isEqualTo("Usingthefilters:");
        assertThat(GuideSentence.letters("- <u>Case</u> - one")).isEqualTo("Case-one");
        assertThat(GuideSentence.letters("may not")).isNotEqualTo(GuideSentence.letters("may"));
    }

    @Test
    void a_row_tells_its_tests_and_what_of_it_is_still_to_come() {
        List<Requirement> rows = List.of(
                new Requirement("R-001", "a", ""),
                new Requirement("R-002", "b", "the plan"),
                new Requirement("R-003", "c", "the plan"));
        CoveragePage told =
                new CoveragePage(rows, List.of(new TestSentence("ATest", "so", RequirementIds.in("R-001 R-002"))));
        GuideSentence all =
                new GuideSentence("It is.", false, List.of("R-001", "R-002", "R-003"), List.of("Type"), "Why.");
        assertThat(new GuidePage(List.of(all), told).text())
                .endsWith("| It is. | R-001, R-002, R-003 | `Type` | R-001: `ATest`: so"
                        + "<br>R-002: `ATest`: so; the rest comes with the plan"
                        + "<br>R-003: not built yet: comes with the plan<br>Why. |\n");
    }

    private static String said(List<GuideSentence> sentences) {
        return sentences.stream()
                .map(sentence -> GuideSentence.letters(sentence.words()))
                .collect(Collectors.joining());
    }
}
