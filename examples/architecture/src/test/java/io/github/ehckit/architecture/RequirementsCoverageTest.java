package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.architecture.CoveragePage.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequirementsCoverageTest {
    private static final Path PAGE = Sources.ROOT.resolve("docs/requirements-coverage.md");

    private final CoveragePage page = new CoveragePage(
            Requirement.all(),
            TestSentences.in(Sources.java().stream().map(Sources::read).toList()));

    @Test
    void docs_requirements_coverage_is_what_the_tests_say() throws IOException {
        if ("write".equals(System.getProperty("ehc.docs"))) {
            Files.writeString(PAGE, page.text());
        }
        assertThat(Files.readString(PAGE))
                .as("the page has drifted from the tests: write it with -Dehc.docs=write")
                .isEqualTo(page.text());
    }

    @Test
    void a_test_is_found_however_it_is_set() {
        String source = """
                @DisplayName("D-06: a class") class A { @Nested class B {
                @org.junit.jupiter.api.Test void
                R_141_and_R_142_it_is_so(){} @ParameterizedTest(name = "R-098 to R-100: {0}") void b() {}
                @DisplayName("R-001") void no_test() {} } }
                """;
        assertThat(TestSentences.in(List.of(source)))
                .containsExactly(
                        new TestSentence("B", "R 141 and R 142 it is so", RequirementIds.in("R-141 R-142")),
                        new TestSentence("B", "R-098 to R-100: {0}", RequirementIds.in("R-098 R-099 R-100")));
    }

    @Test
    void the_name_of_a_class_proves_nothing() {
        String source = "@DisplayName(\"R-131 to R-133\") class R_132_documents { @Test void all_is_well() {} }";
        assertThat(TestSentences.in(List.of(source)))
                .containsExactly(new TestSentence("R_132_documents", "all is well", RequirementIds.in("")));
    }

    @Test
    void an_id_is_found_whole_or_not_at_all() {
        assertThat(RequirementIds.in("R_147_D_08_xR-001 R-1234 AR-002 R-140, R_106_to_R_108_in_order"))
                .containsExactly("D-08", "R-106", "R-107", "R-108", "R-140", "R-147");
    }

    @Test
    void a_long_range_proves_nothing() {
        assertThat(RequirementIds.in("R-100 to R-109")).hasSize(RequirementIds.LONGEST_RANGE);
        assertThat(RequirementIds.in("R-100 to R-110")).isEmpty();
    }

    @Test
    void a_row_without_a_test_is_listed() {
        Requirement bare = new Requirement("R-001", "something", "");
        CoveragePage bared = new CoveragePage(List.of(bare, new Requirement("R-002", "else", "later")), List.of());
        assertThat(bared.withoutTest()).containsExactly(bare);
        assertThat(bared.text()).contains("## Rows without a test\n\n| row |", "\n| R-001 | something |  |  |\n");
    }

    @Test
    void a_row_stands_under_one_heading_whether_it_waits_is_tested_or_both() {
        TestSentence test = new TestSentence("ATest", "so", RequirementIds.in("R-002 R-003"));
        List<Requirement> four = Stream.of("R-001 ", "R-002 ", "R-003 later", "R-004 later")
                .map(row -> new Requirement(row.substring(0, 5), "all", row.substring(6)))
                .toList();
        CoveragePage told = new CoveragePage(four, List.of(test));
        assertThat(Stream.of(Standing.values()).flatMap(standing -> told.rows(standing).stream()))
                .containsExactlyElementsOf(four);
    }

    @Test
    void an_ambiguity_is_told_by_its_question_and_its_default() {
        assertThat(Requirement.of(List.of("A-01", "So?", "Yes.", "No.", "the plan", "")))
                .isEqualTo(new Requirement("A-01", "So? Yes.", "the plan"));
        assertThat(Requirement.of(List.of("R-001", "It is so.", "", "")))
                .isEqualTo(new Requirement("R-001", "It is so.", ""));
    }

    @Test
    void every_row_of_the_design_is_on_the_page() {
        assertThat(Requirement.all())
                .map(Requirement::id)
                .doesNotHaveDuplicates()
                .hasSize(189 + 18 + 23);
    }
}
