package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @Test
    void every_id_that_is_cited_is_defined() {
        SortedSet<String> defined = DefinedIds.ours();
        assertThat(Sources.texts()).hasSizeGreaterThan(1000);
        assertThat(faults(Sources.texts(), text -> undefined(text, defined))).isEmpty();
    }

    @Test
    void every_row_and_promise_there_is_stands_on_the_pages() {
        assertThat(DefinedIds.ours())
                .contains("R-001", "R-071", "R-149", "R-155", "D-18", "A-16", "P1", "P16", "U13", "S15");
    }

    /** What a person reads rests on the law or the guide; a comment may name a promise. */
    @Test
    void nothing_that_the_program_says_rests_on_a_promise() {
        List<Path> said = Sources.main();
        assertThat(said).isNotEmpty();
        assertThat(faults(said, IdsTest::promisesSaid)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"permissions.md", "lifecycle.md", "statute-map.md"})
    void no_row_of_a_generated_page_rests_on_a_promise(String page) {
        assertThat(CitedIds.promisesIn(Sources.read(Sources.ROOT.resolve("docs").resolve(page))))
                .isEmpty();
    }

    @Test
    void an_id_that_is_defined_nowhere_is_found() {
        String unknown = "P" + 99;
        assertThat(undefined("(" + unknown + "), R_141_so, \"U" + 98 + ": so\"", DefinedIds.ours()))
                .containsExactly(unknown, "U" + 98);
    }

    @Test
    void an_id_is_told_from_what_looks_like_one() {
        assertThat(CitedIds.in("R_147_D_08_x R-" + "1234 AR-"
                        + "002, P1D JP2 PT5 %P3; A4 paper, S1_x (A1, A9) P10_so \"U7: x"))
                .containsExactly("A1", "A9", "D-08", "P10", "R-147", "U7");
    }

    @Test
    void a_promise_that_the_program_says_is_found_and_one_in_a_comment_is_not() {
        assertThat(promisesSaid("/** By P2. */ class A { String a = \"P8\"; String b = \"add it (P4)\"; }"))
                .containsExactly("P4", "P8");
        assertThat(promisesSaid("/** By P2. */ class A { String a = \"reg 8(1)\"; }"))
                .isEmpty();
    }

    @Test
    void a_table_defines_the_ids_of_its_first_column() {
        assertThat(DefinedIds.rows("| id | says |\n|---|---|\n| R-141 | is like P1 | a |\n| x1 | none |\nR-002 |\n"))
                .containsExactly(List.of("R-141", "is like P1", "a", ""));
    }

    /** Lists the files in which something is found, each with what it is. */
    private static List<String> faults(List<Path> files, Function<String, SortedSet<String>> find) {
        return files.stream()
                .map(file -> Map.entry(file, find.apply(Sources.read(file))))
                .filter(found -> !found.getValue().isEmpty())
                .map(found -> Sources.ROOT.relativize(found.getKey()) + ": " + found.getValue())
                .toList();
    }

    private static SortedSet<String> undefined(String text, Set<String> defined) {
        SortedSet<String> cited = CitedIds.in(text);
        cited.removeAll(defined);
        return cited;
    }

    private static SortedSet<String> promisesSaid(String source) {
        SortedSet<String> said = new TreeSet<>();
        TextLiterals.in(source).forEach(text -> said.addAll(CitedIds.promisesIn(text)));
        return said;
    }
}
